"""The cards of the Workbench page: model, data, method, settings."""
