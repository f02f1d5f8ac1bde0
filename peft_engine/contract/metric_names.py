"""What metrics are called."""

from peft_engine.contract.texts import N_

METRICS = {
    "accuracy": N_("Right answers"),
    "macro_f1": N_("F1 over the classes"),
    "matthews": N_("Matthews correlation"),
    "loss": N_("Loss"),
    "perplexity": N_("Perplexity"),
    "bits_per_byte": N_("Bits per byte"),
    "chrf": N_("chrF"),
    "bleu": N_("BLEU"),
    "rouge1": N_("ROUGE-1"),
    "rouge2": N_("ROUGE-2"),
    "rougeL": N_("ROUGE-L"),
    "token_f1": N_("F1 over the words"),
    "exact_match": N_("Exact matches"),
    "micro_f1": N_("F1 over the labels"),
    "pearson": N_("Pearson correlation"),
    "spearman": N_("Spearman correlation"),
    "mse": N_("Mean squared error"),
    "mae": N_("Mean absolute error"),
    "entity_f1": N_("F1 of what is marked"),
    "entity_precision": N_("Share of the marks that are right"),
    "entity_recall": N_("Share of the marks that are found"),
    "token_accuracy": N_("Right tags"),
}
