"""The passes that the form shows follow the data until somebody sets them."""

from app.state.experiment import Experiment


def test_passes_follow_the_data_until_somebody_sets_them(qt_app):
    experiment, touched = Experiment(), []
    experiment.changed.connect(lambda change: touched.append(change.touches("training.epochs")))
    assert experiment.value("training.epochs") == 5.0
    experiment.set("data.0.key", "pairs")
    assert (experiment.value("training.epochs"), touched) == (20.0, [True])
    assert experiment.plan.spec.training.epochs == 20.0
    assert not experiment.is_changed("training.epochs")
    experiment.set("training.epochs", 3.0)
    experiment.set("data.0.key", "topic")
    assert experiment.value("training.epochs") == 3.0
    assert experiment.is_changed("training.epochs")
    experiment.set("training.epochs", None)
    assert experiment.value("training.epochs") == 5.0
    experiment.add_data("pairs")
    assert (experiment.value("training.epochs"), touched[-1]) == (20.0, True)
    experiment.remove_data(1)
    assert experiment.value("training.epochs") == 5.0
