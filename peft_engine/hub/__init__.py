"""The model hub: search, facts, downloads, the token. Processes of their own; the window never imports it."""
