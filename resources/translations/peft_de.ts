<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>peft</name>
    <message>
        <source>% of the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* One run: ± is what the items may do, and says nothing of other seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, each trained in its own way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, when each does the same {amount} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, when each does the same {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, when each learns about {amount} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, when each may do {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, when each reads the same {amount} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, when each trains for {amount} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set {text} changes nothing in this race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 always takes the likeliest token; 1 draws as the model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the width of the word vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 keeps a side block beside each block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.01 stands for one answer in a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 method, 1 seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 method, {seeds} seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question that none of them solves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run waits in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seed each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 rows are enough to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>135 % is for a projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-bit models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with the texts and the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card of NVIDIA is built in, but its driver is not installed, so it cannot be used. Install the driver, start the machine anew, then start the program with --torch cuda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A classifier has no base: without training its head knows none of the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference between two methods is known to ± {pair}, in the middle of all pairs: what is smaller cannot be told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A graphics card is there and is not being used. One command mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A graphics card is there and is not being used. What mends it stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson begins with a head between two lines +++.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that writes has no new head that could learn alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number with a decimal point, or as 3e-4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prefix of {length} leaves too little of the {positions} positions that this model has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question somebody might ask: is it about food, health, money, nature, technology or travel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race needs two methods or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rank of {rank} cannot be divided among {experts} experts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rank of {rank} is more than the narrowest of the chosen matrices has, which is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recurrent network (paper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run can learn several, each with a head of its own. They take turns, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run from its beginning to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run may be ended by the system for want of memory. Close other programs, or let runs end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run may learn several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search tries many combinations and finds which parts pay, where, and how large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short try of learning rates for each method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A side network of width {width} cannot be shared among the {heads} heads of this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size of {size} is more than {method} takes, which goes up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small folder that the library PEFT loads on top of the base model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small language model and a data set are chosen already. Change brings others, among them files of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small record, such as a timetable entry or a recipe card, stands beside one or two sentences that say the same in plain English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller learning rate, a third of this one, usually helps; so does full precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller model, or a method that needs less, would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stack of {count} blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strength for each tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth is set aside for each part that has no file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term for all heads together; 0 leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is empty, and this model cannot begin one by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third each: begin, gap, end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tour of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tour of the window, 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very small English encoder for sorting sentences, made for this workbench and there without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very small English model that writes on in the manner of a children&apos;s book, made for this workbench and there without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very small model that turns one short text into another, English with some German, made for this workbench and there without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight counts while its score is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole model that transformers loads like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A width of {inner} cannot be shared evenly by the two reading directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {count} more seeds would tell {first} from {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {share} % of the texts are longer and lose their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time} by {measured} of {count} methods that were measured here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time}, one run after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter after feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter for HF peft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add data of the same kind, or train it in a run of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add missing biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add training the head only and full fine-tuning, to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added biases cannot be merged: the model has no place for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up (task arithmetic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additions of other kinds: factors on what flows through a block, or a second, narrow network beside the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After attention and feed-forward (Houlsby)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After feed-forward only (Pfeiffer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this share of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All around the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All did {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys  (?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All matrices together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All norms of the model learn as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers slightly off zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them, or the two kinds that matter most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these beat {losers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All phases are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ranks together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows of {path} have the same label; there is nothing to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs happened on the same machine, with the same versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that learns, whatever the model&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights score the same, so that nothing tells which to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All were asked the same {items} test items, once, at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All were trained with the same seeds ({seeds}), and so saw the data in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} matrices ended at rank {high}, {total} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost nothing (paper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what is the same in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among all matrices, or in each alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adapter that can answer. Nobody has said what data it is for, so it has no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adapter that the library PEFT has saved becomes a finished run: it answers, is compared and serves other methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encoder of {count} blocks, and a decoder of {more} that reads what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment cannot do without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And so on with the {count} others in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number repeats the run with other luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program does not let go of the queue in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run is made of what is to be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another trial scores as well or better with as few numbers or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s, with the machine&apos;s own memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a normal distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a part of the rate of the second phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the paper; the authors&apos; code does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it comes, or fitted to the full one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many examples in each step as before; a little slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As set below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text, for whoever is asked for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the adapter says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the adapter says, if it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the data make most likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the mean of the validation parts of {count} data sets rank {best} does best ({value}); each by itself: {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it something in the playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random, narrow matrices less (ER)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt {attempt} runs on {device}, in {precision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt {attempt} runs on {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AutoPEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all runs  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, or empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars are 95 % intervals, the dashed line is the front; {way}. Names that find no room stand in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars are 95 % intervals, the dashed line is the front; {way}. Numbers that learn: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base, head only, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base, untouched model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches gathered before each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it can be launched:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the fit its certainty was off by {before} points on average, after it by {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the second part of a pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, each method got a short try of learning rates around its usual one, the same number of steps for each, judged on the validation part. Nothing else was tuned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a smaller seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind what it reads of the source, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the feed-forward part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best and worst answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best answers of {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best on validation so far: {run} with {score}; what that is worth, the comparison says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far: {metric} {score} on validation with {count} numbers. The front has {front} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two cuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both answer {label}, and are equally sure of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both answer {label}; {right} is less sure of it by {points} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both answer {label}; {right} is surer of it by {points} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both beat {losers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both change the same places by the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both matrices drawn; both learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck of an adapter, or rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a table with a text column and a label column, or questions and answers. It is looked at first, and what can be done with it is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring its old files back, or make a new run, in which the model is taken as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the old file back, or remove the line content_hash to use the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds a small network behind the attention and the feed-forward part of every block. It narrows the signal, bends it, widens it again and adds the result; the model around it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in, or a file of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMA-ES step size (sigma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or JSON lines; a column each for: {roles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a setting of one of them, give them names, or leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change and run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and may be read and written, or name another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the base model is the one that the checkpoint was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the files of the run may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking on the validation part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint kept at step {step}, to go on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint kept at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint kept at the end, step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks without better score or 1 % less loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Head only as the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose No training as the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that has rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file, or a folder with train, validation and test files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finished run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a masked language model that was kept whole, or another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a masked language model with its head, such as the small encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a masked language model, or another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model for this task, or other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model whose weights are safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run whose task is to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another column for the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another method or another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another method, or mend the formulas in its card.py and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model or another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or name the token as eos_token in tokenizer_config.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another task, or other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose automatic, or bfloat16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose automatic, or cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose runs to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that a model was saved or downloaded to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that an adapter was saved or downloaded to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the runs again; if that does not help, open one of them and look at its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the task {theirs}, or other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two or more finished runs on the same data; several seeds of each tell most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two that answer the same question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who races</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, or say why it cannot be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing code and correction of each matrix together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing what moved most, and going back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined by search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common rank for queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common rank for values and output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with HF peft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison on {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contenders are counted from 1; a single run has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue  (Ctrl P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the health report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected for all pairs, they cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected for all pairs, {first} is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected for all pairs, {second} is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K and a few letters lead to every method, setting, run and action, and to this tour. A question mark lists all keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data made ready for reading. It is kept small by itself and made anew where it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoder block {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoder {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that file; the runs in it are kept and can be put in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that folder; the run then starts from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted runs lie here until the trash is emptied; then they are gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta weight masking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Densities of good and bad (TPE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe it in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk of the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided among the experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it know how sure it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws among the likeliest tokens that make up this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws per answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout of the prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DyLoRA&apos;s can; train it on the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is a method that trains a small part of the model; the number beside it is that part. What a method does stands beside the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each needs a default that is allowed; mend it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each was given {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word is left out once, to see what it does for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else the race ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: about ten times in a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: all cores; part of an exact repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: what the experiment&apos;s passes make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder block {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in a verdict in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the race with the runs that have finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run early; empty means no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends training now, reads the test part and keeps the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends when validation no longer improves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English to German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal, or each drawn for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of rounding, round by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even out the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every configuration was tried; the search ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hidden state to mean 0, variance 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every method was trained once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every method was trained {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number of the model learns. The most costly way, and what the others are measured against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday English sentences of 3 to 14 words, each with its German translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday texts: {after} nats a token after the training, {before} before; no worse than it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday texts: {after} nats a token after the training, {before} before; some is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else, and the window&apos;s own log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has a usual value, so nothing needs to be touched. F1 in a field says what experts call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in them is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples for the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples to try on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the run in another form, or report this with the run&apos;s report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: in a fresh process the outputs differ by at most {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 over the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDER is the place of this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward, gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward, narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward, widen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill that cell, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding which weights to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish what runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished runs that this one is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lesson: what fine-tuning is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values of the learned vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values of the side blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values of the vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating point (FP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold and unfold, or one level up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with a transformers model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with an adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of methods and families that could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever is asked for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting is how much worse a general text is predicted afterwards, in nats per token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or check who may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then resume the run from its last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From records to sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the test part, {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full (32 bit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathered batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian process (as the paper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again; its configuration and its weights must belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the model again; its configuration and its weights must belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --methods lora,bitfit or others, or the file of a race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --to, counted from 1: queue move RUN --to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --{name}, or the file of an experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from 1 up: queue at-once 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a smaller amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least 20 different rows, or a file of its own for each part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least the first word of each text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one text at a time: HF peft reads the answer at the last position, padding or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give texts without their first token: its vector begins the learned prompt. The tokenizer in this folder does so by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give texts, or --file with rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {good} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every matrix a slightly too large correction, watches which parts of it matter, and switches off the least important ones anywhere in the model until the agreed total is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives only the marks at the beginning and the end of a text a learned push before each block. The words themselves stay untouched and learn of it by looking at the marks, as they do anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glad or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the search, or look at its trials for what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients of the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF peft answers otherwise with this checkpoint, so it was not imported: the largest difference is {difference}, {limit} is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF peft cannot feed learned vectors to classifiers of encoder-decoders, such as T5 or BART.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF peft cannot load this checkpoint, so it was not imported: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF peft cannot use a prefix in classifiers of encoder-decoders, such as T5 or BART.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF peft cuts inputs and outputs into equally many pieces; here they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF peft hands a prefix over as a cache, which this encoder does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF peft has no Kronecker product beside a feed-forward part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF peft has no Kronecker products for modules that hold query, key and value together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF peft has no place for what {method} has learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF peft is not installed, so the answers could not be compared with its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HF peft&apos;s prefix reaches only the decoder&apos;s own attention; this one stands in the encoder and before what is read across, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halve the examples per step and double the gathered batches (same result, a little slower), or shorten the longest text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads and neurons that stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads and neurons were cut away, which HF peft&apos;s format cannot say. Merged, they are zeros in a model of the old size: transformers cannot load blocks that are cut to different sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held. The next run begins at {time} by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on what is in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher: numbers are held more certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each matrix moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far from zero the search begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far numbers may stray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the copies had gone from their mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How finely each weight is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works, what it costs, when it is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely each rank is in a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely one beats the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely the method of the row is better than the one of the column, each pair by itself and on the same seeds and test items. Bold from 95 % on. Intervals of single methods may overlap although a pair is clear: what both find hard is taken out of their difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely the row beats the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes is known after the rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many marks of a text are moved, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many mixtures the search tries out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many read the vectors one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times narrower the side network is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of each step the big matrix gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the correction can express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much two draws are to answer alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much worse it predicts a general text afterwards, in nats per token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How narrow each adapter is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How narrow each branch is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How narrow the learned numbers were taken to lie (precision of the prior)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each method is trained anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each of its examples is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every example is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often ranks are handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often rounding and repair take turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often {data} is seen in a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How probable each token is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How probable it is that the row is better than the column, in % (paired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How slowly the running mean follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How slowly the uncertainty follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the half that never learns is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the prior&apos;s width is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the race went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the values of a weight are spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the worth of a weight is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How uncertain each answer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How what they learned is put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If automatic, the card of the newest kind with the most memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as a run of {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In few bits the base model takes {share} % of its room; its matrices are off by {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full, with its result on the test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In points of a hundred. Two that surely differ by less count as equally good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In races and searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the data: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the unit of the metric. Two that surely differ by less count as equally good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these runs {first} comes out highest with {score}, then {second} with {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these runs {first} comes out lowest, which is best, with {score}; then {second} with {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these runs {first} reaches {score}, {second} {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In trees, tables and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {count} of its {all} runs the training loss never moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs that share scale and correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside each block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside each decoder block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the feed-forward part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside {count} of {total} blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver {needed} or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it again (pip install bitsandbytes), or choose QA-LoRA or evenly spaced LoftQ, which do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be exported as: {forms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go on without the window; the next start finds it again. Paused or stopped, it keeps a checkpoint and gives its memory back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from a checkpoint of HF peft, {folder}; there was no training here, so there are no curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from a checkpoint of HF peft; there was no training here, so there are no curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be answered: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on from step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on from there, and no trial is done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has heads for {sets}, which all tell these classes apart; it is not clear which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no result yet; let it finish first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {count} of them back, so that they do not learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is better by {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built with the method attached, which takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is expected to need {needs}, and {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held: the next run begins at {time}, or at `queue go`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said how many minutes each run may train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paused: what runs goes on, and nothing new begins before `queue go`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is worse by {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows the classes {theirs}; the data here has {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows: {actions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns {share} of the model&apos;s numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sorts texts into classes; here texts are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts by itself when its turn comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes two methods with a finished run each to fill the matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It trains LoRA to tell the topics of questions apart, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the queue for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made with {theirs}, which gives no {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read from a checkpoint of HF peft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was trained on another model, or on other weights of it: {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes texts; here texts are sorted into classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data sets are: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is {path}. What you change there is shown when you come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its outputs differ from those of HF peft by at most {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own page says what happened: Open the race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rounded matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its setting {label} is {there}; here it is {here}. Make them alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings are not the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings are not understood by this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its share of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its task head goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its test part is read for the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text log is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its training loss never moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its worker was ended from outside: by hand, by a restart, or because memory ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined by majority (TIES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge pairs of sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the result beside the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the run store on a disk of this machine, in a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them by size, or at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the big model in a shorthand of four bits a weight, expanded piece by piece when needed, and trains a LoRA correction on top. A model that was too large for the memory may then fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the shares small; 0 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel-wise Adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known types are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kronecker product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels in the training part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large-Sparse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest changes of each run that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last words of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {run}, {time}, ended early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {run}, {time}, finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {run}, {time}, paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {run}, {time}, stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {run}, {time}, {metric} {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {run}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch race of {count} methods, {runs} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch the experiment again, with the earlier run in the same store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch {runs} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LayerNorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn several data sets in one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the prefix through a small network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn through a small network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned places an attention reads; 0 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned places that each attention reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned too, and paid from the same budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned vectors before every text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned vectors before the first part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned vectors before the mark that ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned vectors in every text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned vectors stand before the text or before what the attention reads, like words that no dictionary has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate while choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rates tried (validation loss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns a few hundred or thousand hidden numbers, each of which moves all weights of the model a little along a random direction that never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns a volume knob for every channel of the keys, the values and the inside of the feed-forward part. Three short lists of numbers a block are all there is to store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns the pieces of a LoRA correction in order of importance, by drawing another rank for every step. One training then serves all ranks: the result can be cut to any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns, with optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least is kept of {lowest} ({low}), most of {highest} ({high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least stays of {lowest} ({low}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --column out; it is for files of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of the race, run it by itself, and compare the runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, and {right} answers {label} with {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it; a new head learns alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them out, or give each an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out every n-th block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what cannot run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave some of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the further data sets out, or choose a method that trains heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the runs out, or choose a method that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {method} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves a gap in every text and lets the model fill it, as it was trained to. Learned vectors around the gap ask the question, and one learned row for each class is the answer to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the model as it is and learns a small correction beside a few of its weight matrices. The correction is the product of two thin matrices, so there is little to learn and little to store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since not all of their answers have a score: {runs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since their own runs have no test item in common: {runs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since they have kept no answers that can be read: {runs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since they learned from other data or for another task: {runs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since tries never see the test part: {runs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons or methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let HF peft merge it into its base model, and use the merged model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let HF peft save it: name it in modules_to_save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let both shares together stay below the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it come to its end, or train one of its trials in full and take that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it finish first, or resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it finish, or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it search by itself, and let a trial of it race with its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it train first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let missing biases be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one run at a time, or choose equal steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let several methods learn the same thing on an equal budget, and read in plain words which differ and which do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the runs train first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a narrow copy of the network run beside the model, read its thoughts block by block and give the answer. Training never goes back through the large model, which saves much memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets every block finish undisturbed and then corrects what leaves it, by one small network with a norm of its own. It was made for models that write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of the base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and dark can follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {row} of {path} is no JSON: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {row} of {path} is no object with names and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little room is left at {path}. Delete runs that are not needed, then empty the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA carried further: ranks that move, weights that move with it, smaller bases, more than one task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA derivatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA learns to sort questions into topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA learns too slowly and a higher rate makes it unsteady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA with its first thin matrix left as it was drawn: half as much to learn, and the wide inputs need not be remembered for the backward pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA-based improvements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA-based multi-task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA-guided pretrained weight update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the base model that the model card names, with as many classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded in a fresh process by {library} {version} (transformers {transformers}, torch {torch}) and asked the fixed questions that lie in the folder certificate: the largest difference to the run&apos;s own outputs is {difference}; {limit} was allowed. `python -m peft_engine.interop.certify FOLDER` asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading them in a fresh process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer gradients are shortened; 0 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer texts are cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at one of them for what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look elsewhere when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks on every attention head as an estimator of its own and gives each its own small correction, with a common one for all heads where that is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low ranks more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-rank adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-rank decomposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest blocks spared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest score at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAM adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines, versions and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of finished runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a guess first. No guess is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a run of rank {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make up for it in size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices of the blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters where norms stand before sublayers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and 95 % interval; a ring for each run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and 95 % interval; a ring for each run: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure from bottom to top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured once on {count} test examples: {name} {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured {measured}, predicted {predicted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring each one&apos;s speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring how certain the learned numbers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of its spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, time and stored size are means over the seeds; each run&apos;s own numbers stand further below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that row, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the first line of the file; look at: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the row, or add examples of this label to the training part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the cost picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the plot {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods by family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods side by side: which is better, how sure that is, and what each one costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed (bfloat16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed (float16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed is faster where the device has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixes two methods and gives each the place where it does best: a short learned prefix for the attention, and a wider learned branch beside the feed-forward part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model loaded: {count} parameters, all frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model without dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of type {type} are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is steadier and takes more memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More only where memory allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one only where memory allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most at {highest} ({high}), least at {lowest} ({low}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most new tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most was taken of the run {run} ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a run of the queue up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it into the folder of a family, say {family}, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move; letters lead to what begins with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {trash}: {runs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies the correction, over the rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies what each earlier run learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is there, but shows no card to this program. Where CUDA_VISIBLE_DEVICES is set, that is why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver {driver} is too old for the installed torch, so {card} is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA, without its driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder that is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as many classes, in the order in which they were learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its key or its folder as the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of its members; the command `show` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name runs, or files of experiments: queue add RUN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near names: {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New small parts are put into a model that stays as it is, and only these parts learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better than training the head alone, as far as this test tells: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finished run fits yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No method matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No methods are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of the model changes: every weight gets a score, and the weights whose score falls below a threshold are switched off. What is stored is one bit a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other library can hold it; the run itself is what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of the run is left for cutting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programming. Small changes that can be taken back. An honest answer at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rank below it is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run counts more, with either sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has finished yet. Once one has, it answers here what you ask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has finished, so there is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is chosen that could answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of the race has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet. The first takes about two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slowdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial has finished, so there is nothing to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two methods were trained more than once. Without a second seed nobody can say how likely one beats the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {name} is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands at the left. Choose a run above to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody writes at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is needed to train on one task. To put tasks together, train L-LoRA on each of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen matrices is in this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the learning rates that were tried works for {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is better than training the head alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these runs has finished, so there is nothing to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these runs read its validation part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these {count} can be told from another on this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None were measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal float (NF4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal, variance one over the rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norms learn too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all runs had the same content of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the usual value. The menu of this row takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {reason}. Runs can be looked at, but none can start. Choose another folder with --store, or make this one yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been learned yet. The first steps come when loading is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added: a chosen few of the model&apos;s own numbers learn, or which of them count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called {words}. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen to be turned up or down, so nothing would learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. The log and the checkpoint of step {step} are kept, and the memory has come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is trained: there are no passes and no learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is trained; the test part is read on {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing learns: the model answers as it came. What any training has to beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new begins before; local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. What is launched while a run is on is put here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was trained in this run, so there are no curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was tuned: each method had the settings that stand below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers by which a gate knows a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers from the input up, such as 1 3 5-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of adapters and prefixes that are tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all numbers of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an encoder; others: the usual token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each head&apos;s own correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each pair by itself. The verdict asks more of a pair, since of many pairs some differ by luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every matrix; usually half as much again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of runs with the same seed the newest counts; left out: {runs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the change that a training would make, only a chosen part is made; the rest of the model stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the curvature on each wide side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the model&apos;s own numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the pieces up to the rank drawn for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the weights of the thinned parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which half there is one for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {count} questions {easy} are solved by all. On the diagonal: solved by that one alone. Of several runs more than half must be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {total} numbers in all {share} learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the mixture below is trained as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all {count} test items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an equal budget, with several seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average over all matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the examples it was tried on, loss and penalty fell from {first} to {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front: no other trial is better and smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front: nothing is better in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same machine with the same versions and the processor, the results are the same to the last bit. Data and models of your own have to lie where the specification says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the validation part rank {best} does best ({value}); no lower one comes near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the validation part rank {best} does best ({value}); rank {near} is nearly as good ({at}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the validation part, by step; the band reaches from the lowest to the highest run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top, {head} learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after the other. The next begins by itself, also without the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at each matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for the whole model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One method&apos;s score is known to ± {score}, in the middle of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more in the decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more seed would probably tell {first} from {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more trial failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each branch, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them has a single run, so nothing is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is drawn at each pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One recipe that goes with any small part: thinned out before training, or trained in several copies that become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run alone tells little; the comparison looks at all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run alone, so what another seed would do is not known: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run each: whether another seed would say the same is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that is not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing stands in the way of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to three sentences about something a person used, ate, saw, visited, read, hired or learned: was that person pleased with it or not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only costs while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only examples of the test part have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reads the frozen model. One learned question is put to every layer, and for each word the layers that answer best make up what the classifier gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the offsets learn that the model adds after its maps and norms. They are about one number in a thousand, and nothing new is built in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with a newer version of the workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with a newer version, or choose another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or train them side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthogonality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other runs are made of {run}: {users}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other versions than the tested ones: {names}. What they do is not known. Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over which probabilities are averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEFT Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of that network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of the vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel Adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter map of {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters that learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters that learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the run for choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of several methods work together in one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the program do not work without these: {names}. Close it and type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause  (Ctrl P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or stop it whenever you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or stop the run itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the queue after this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the run, or continue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused and stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused or held, it goes on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. The memory has been given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. What runs goes on to its end; nothing new begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People chose which parts go together and where each of them sits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase {number} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase {n}, from step {step} on: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase {n}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces along each side; 0 is nearly square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins learned notes in front of what each attention looks at. Every block gets its own notes, so they can steer the model deeper than a prompt before the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the pattern on matrices to get a result that merges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {place}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and values of what has changed, to be put into the base model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretrained weight masking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous region of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the running run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of this phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of this phase: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull towards the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls what learns towards zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punishes differences in the second phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it at the end of the queue; it starts by itself when its turn comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put its spec.toml in the queue to do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the files beside it that came with the model, such as tokenizer.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the model back to where it was, then resume the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a narrow learned lane beside the wide frozen one. Both read the same signal, and what the narrow lane finds is made stronger and added to what the wide one gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a short row of learned vectors before every text and changes nothing else. They work like an instruction that was found by training instead of written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QLoRA and LoftQ cannot store weights in 4 bit without bitsandbytes; all else works. Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantization adaption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query and feed-forward, widen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query and value are in every model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query, value and output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: {count}, from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: {count}, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race of 1 method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race of {count} methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race on {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race several methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race, or which settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank for queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank for values and output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank of each matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank to cut to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank {rank}: {metric} {value} on validation, with {share} % of the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks given at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks to which it can be cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a checkpoint of HF peft: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read once before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read values; with Shift ten at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the test part as it is before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the test part, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading validation at each rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrent layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo  (Ctrl Shift Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References stand last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed first, with the time it will take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove its line content_hash to use it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of the folders and its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reparameterized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings to the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual Adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are metrics.NAME and {known}; of a race with .1, .2 for the contender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room that the base model takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding changed {highest} most, by {high} of its size, {lowest} least ({low}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {path} has half a character in the column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {path} has nothing usable in the column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {path} has {found} cells; the first line names {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with learning rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with {batch} examples at a time, gathered {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the experiment again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {result}, which the search {run} trained in full, is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} can be cut to the ranks from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} has done nothing yet that a report could tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} has finished; there is nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} has kept no answers that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} has kept no answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} has no result yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} is a race and has no result of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} is already running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} is cut to rank {rank}; nothing more is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} is no trial of a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} is not in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} is over: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} waits in the queue, at place {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} was ended at once. The command `resume` goes on from its last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} was ended from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} was told to {order}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running and waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs are not touched by it: they work on by themselves. You can go on; if the window behaves oddly, close it and start it again. The report below helps to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs left: {count}. They take about {hours} h {minutes} min, until {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the queue, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the race that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on {device}, in {precision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a lesson: a file to write in, and to do under Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again with the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plot {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV or as JSON lines (one object a line).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves another tenth of the matrices&apos; bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say as which of them texts are to be answered: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column is which, for example text and label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which folder the adapter is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatters learned vectors through the text, like the fixed words of a form around what is filled in. A small network makes them fit together while they are learned, and goes when they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score against cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score against numbers that learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score at every rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are means over the seeds with their 95 % interval, which knows the luck of seeds and test part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores begin this far below zero, or higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores on the test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {count} methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching how much of each run to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second matrix zero, as in LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds count up from {first}; {count} of them go beyond the largest seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequential Adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequential Adapter, one a block (Pfeiffer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequential Adapter, two a block (Houlsby)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the head-only run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings in which they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tasks are learned in one run. They share a set of small corrections, the experts, and for each task a gate learns how much of every expert it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tasks share one correction, or corrections of several tasks are put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a vector left out at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each layer in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of heads and neurons at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of inner values left out at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of inputs left out at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of prefix numbers left out at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of steps in which the rate rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the blocks, from the input up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the blocks; the last one is too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the mixture left out at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the passes that each trial gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the run in which all ranks stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the run that is plain LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the run with the ranks settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training rows that it sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the weights switched off at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that is kept of each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short everyday tasks such as explaining, counting, correcting or rewriting, each with a short right answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short stories for young readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short tries of learning rates come before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me, try with my data, compare methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and speed once cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size before thinning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each step; too large and the loss jumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small corrections that the tasks share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small encoder-decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small networks are built into the blocks of a frozen model, and only they learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small random numbers (paper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small values let the gates move faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many mixtures are tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid underline: more probable. Dotted underline: less. Arrow keys go from token to token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid underline: more. Dotted underline: less. Measured by leaving out one word at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved by none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved by the row, not by the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved by {first} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved by {first}, not by {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some family has three methods or more here: colours tell methods apart, shapes tell families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the experiment is wrong; mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something random (paper&apos;s code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unforeseen happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unforeseen happened in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unforeseen happened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unforeseen happened; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort texts into classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a method for the race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare fewer of them; a model of one block cannot be cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square that term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square the importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it beside what runs, whatever memory there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the machine anew, or install NVIDIA&apos;s newest driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with {good}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts every matrix with the smallest correction there is, and in several rounds gives more to those that turn out to matter, until the agreed total is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steadier training; dropped afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}: {name} {value} on validation, best so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}: {name} {value} on validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps in which everything learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still {amount} too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop  (Ctrl Shift P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run, after a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop {run}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, the race can go on later, and no run is done twice. Stopping and keeping ends it with the runs that have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, the search can go on later, and no trial is done twice. Stopping and keeping tries nothing more and trains the chosen trial in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping and keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping keeps a checkpoint, from which the run can go on later. Stopping and keeping also reads the test part and keeps the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping, and keeping what was learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store scales in 8 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores the model in few bits as QLoRA does, but lets the correction start as a repair of rounding: the two are chosen together, before anything is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores the model in small whole numbers and learns a correction that treats neighbouring inputs alike. In the end it folds into the zero points, and the model stays as small as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the model&apos;s matrices in few bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength counts over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIES density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a number by which {common} can be divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an adapter that the library PEFT has saved as a finished run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the folder {place} away, and name the data and the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes LoRAs that were trained before and searches, on a few examples of a new task, how much of each makes the best mixture. One number per LoRA is found, and nothing is trained by gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it to the workbench with all that the search was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the small parts of another method and cuts the least promising connections out of them before the first step. What stays learns as usual; or the part is made wider first, at the same size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task: {task}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a language model something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature must lie between 0 and 10, top p above 0 and up to 1, seed from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test loss (less is better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test questions right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to turn into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts cut at {length} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of like length share a step; less padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the best so far, and still rising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the lowest so far, and still falling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the mean of {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes here once something is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer rests most on what stands {highest} ({high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers need a file of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of run {run} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar of a method says where its **true** score lies: between its ends in 95 of 100 cases. Two kinds of luck are in it: the seeds, with which it might have learned a little more or less, and the test questions, of which other ones might have been asked.

Two methods answer **the same** questions with **the same** seeds. A hard question is hard for both. Where they are compared question by question and seed by seed, that luck drops out, and what is left is the difference between them. It is often clear although their bars overlap.

So read a single method off its bar, and two methods off the matrix. It says **paired** for that reason. Since many pairs are looked at, the verdict asks more of each of them (Holm&apos;s correction): without it, some pair of six equal methods would look different in more than a third of all races.

A hollow point is a single run. Its bar knows the luck of the questions alone; another seed may land outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base model is kept in two to eight bits a weight, and the correction learns on top of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base model of this checkpoint, {model}, is not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base weights cannot be brought back: the model was not loaded from a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base weights in {folder} cannot be read any more: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bend behind the mixture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bend between the two maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best was {value} at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best within a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch is multiplied by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of {method} cannot be used with {model}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate beside this checkpoint is none of ours, or it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate needs the library {library}, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate says that the prompt begins with the vector of the first token; it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was made in float32. On some processors bitsandbytes computes in bfloat16, and on graphics cards in bnb_4bit_compute_dtype.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of a weight matrix is written in a smaller form that learns, and can be added into the matrix afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of each matrix is a product of thin matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changed numbers alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint does not belong to this method and model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint has {field} = {value}, which cannot be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint tells {count} classes apart, not {given} ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint was made for {theirs}, not for the task {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {path} has format {found}; this version reads up to {newest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of the built-in data {data} are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of {path} ({names}) do not tell which is the text and which the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of {path} must have names, each a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns that are needed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command `queue` lists what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command `runs` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction is multiplied by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction of a big matrix is one small pattern, repeated over a grid and each time multiplied by a number of its own: few numbers, and yet not bound to a low rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction tells how the model&apos;s own weights shall move, or which of them can go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction took the error of rounding from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data has no {part} part of its own; a tenth was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of this question is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data {data} has changed since this experiment was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data {data} is for the task {theirs}, not for {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data {title} has changed since the run, so its test part is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference that matters is {value}; it must be 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The differences with their 95 % interval. p is corrected for the number of pairs (Holm), of those with a reference by themselves. A difference counts from {margin} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed-forward part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of {model} holds no pooler and the checkpoint brings none, so its answers would be drawn by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first run is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first trial is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first verdict comes with the first results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} trials all failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder needs the tokenizer files that the model was trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} beside this page has the specification of each run. These commands do them again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forms are: {forms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frozen model computes as when it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The half that reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The half that writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of this model reads {head} numbers a token, but its blocks give {width}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs of this model&apos;s matrices do not fall into whole groups of {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed torch has no NVIDIA support, so {card} is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {label} of item {item} does not occur in the training part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest size is less than one number of the {width} of this model: nothing is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last cut comes before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last round comes before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers cannot be read: {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least certain answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson&apos;s run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library bitsandbytes, which stores weights in 4 bit, does not load here: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library bitsandbytes, which stores weights in 4 bit, is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is kept. There is no checkpoint yet, so the run starts from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss stopped being a number at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss stopped being a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest rank, {lowest}, is above the largest one, {rank}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked row is the one to take here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix&apos;s own rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of its inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean over seeds, and half its interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory does not suffice for the two models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory is that of {method}, which needs most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory ran out at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method whose parts are thinned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric that decides, on the test part; on validation while there is no test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card in {folder} says how it is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stays as it is; only the new layer that turns its reading into an answer learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} is not the one that this experiment was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s own weights moved too: {highest} most, by {high} of its size, {lowest} least ({low}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s strongest channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s tokenizer cannot leave out the token with which every text begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s tokenizer has no token with which every text begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most memory that was in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that was in use: of the graphics card, or of the worker without its libraries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network behind the vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offsets of the model&apos;s maps and norms learn; its weight matrices stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other method differs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parallel adapter is multiplied by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters could not be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has no place for a learned vector, so nothing would learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point around which the line is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix stands before the decoder&apos;s own attention alone, as HF peft has it; one that is trained here stands in the encoder and before what is read across, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix takes positions before the text, as HF peft has it; one that is trained here takes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that answers has ended: {reason}. Ask again, and it starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor cannot train in mixed float16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor trains, {free} of memory free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor trains. Small models learn there in minutes; large ones want a card of NVIDIA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that trained it was ended from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue goes on without the window where it is kept running; else it is paused and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue in {path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue in {path} has format {found}; this version reads up to {newest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue knows no {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race has no results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race {run} has no run yet that could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank at the start, {first}, is below the one at the end, {last}: nothing could be cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank is no guess made beforehand: it can be cut afterwards, or moves to where it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal ended early. Its text log is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written to {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written; open it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not made. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result can be cut to any rank below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result has this rank already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is measured once, at the end, on the test part, which has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of {method} cannot be cut to another rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was not cut. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answer is {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row beats the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of {path} are being read and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run answers no item of the test part wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot be held in {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended at step {step} for a reason that was not foreseen: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended without a word at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is being started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is kept, and waits outside the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run learned no data set called {data}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run learned several data sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run store {path} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run store {path} has format {found}; this version reads up to {newest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run waits at step {step} of {steps}. It goes on exactly from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run waits to be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped at step {step} of {steps} and has no result yet. It can still go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {run} cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {run} is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs are being compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs did not all happen on the same machine with the same versions. Times and memory of different machines cannot be compared; scores may differ in the last digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs in it are then gone for good, with all that they learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same correction made finer, better calibrated or cheaper to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed writes the same text again; both sides start from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, with a learned share of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search {run} has trained none of its trials in full, so it has no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seeds were not the same for all: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} must be a subclass of Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of all parameters that learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the parameters that learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal before the norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sixteen values that a weight can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small models that come with the workbench work without it. A later start tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter encoder of 23 million numbers is not fetched; small ones are there. Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be fetched: the package index does not offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be fetched: there is no way to the package index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be fetched: {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be stored in {folder}: {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be stored: the disk of {folder} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, was not taken: what came is not the file that was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task head learns as well, with {count} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task {task} leans most on expert {expert} ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task {task} reads no {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test part has {items} questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test part has {items} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text log of the run has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text log of the run has the details; the last checkpoint is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was cut there; write that cell anew, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text {text} needs {count} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text, piece by piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer in {folder} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer in {folder} has no token for the end of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer of this model has no token for a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training loss is {loss} at step {step}. The validation part has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training loss of {method} did not fall at any learning rate tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training loss of {method} did not fall in {count} of {all} runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turn of run {run} has come; it is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two runs were made for different tasks or classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual value is {default}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation {name} is {value} at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors stand before the first token, and the classifier reads the first of them, as HF peft has it; what is trained here stands behind that token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are rounded, and every step unpacks them: slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of step {step} are kept: the best so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of step {step}, the best on validation, are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole took {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs {least_width} × {least_height} points, so parts of it lie outside. Choose a smaller scale or a finer resolution in the system&apos;s settings of the display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} matrices ended at ranks from {low} to {high}, {total} in all; {place} has the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} that follow are left out of the matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} with lower scores are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {items} test questions are the limit, not the seeds: about {count} would settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {items} test questions are the limit, not the seeds: about {count} would tell {first} from {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {items} test texts are the limit, not the seeds: about {count} would settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {items} test texts are the limit, not the seeds: about {count} would tell {first} from {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names as words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names in order, divided by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their share of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is hardly room at {path} for another run; one that is on cannot keep its checkpoints. Delete runs that are not needed, then empty the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer: a line # Answer, and its text below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no base: without training a classifier&apos;s head knows none of the classes. Train the head alone on the same model and data, and that run stands here as the base. Or choose another run above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data set called {key}, and no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device {device} on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, so no window can open. The same without a window: python -m peft_engine demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form called {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item of the test part on which the two answers differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of tested versions to hold them to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method called {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model called {key}, and no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to train. Close the program and type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting called {label} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no task called {task}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to read before the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to answer. Write a text, or take an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare yet. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers are not right or wrong: there is no question that one solves and another does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the answers of the correction alone: how certain its numbers are, over which answers were averaged, stays behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These runs have no data set {data} in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These vectors stand among the words; HF peft&apos;s P-tuning puts all of them before the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can go on without the window; the next start finds them again. Paused or stopped, they keep checkpoints and give their memory back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not do equally many steps: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ by less than what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ in their method alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ in {count} of {all} places, which are framed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have copies of what it learned; --force deletes it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have copies of what was learned, so they still answer and can be done again. What is lost are the curves and answers of {runs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinned part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build cannot use {card}, so runs take many times as long. Close the program and type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This encoder&apos;s positions cannot be moved as HF peft&apos;s prefix wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This experiment cannot run yet, so no lesson can be made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This experiment has format {number}; this version reads formats up to {newest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is written: queue {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson has its experiment; its words are for you to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no decoder that reads a source, so there is no place for one more adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has none of these biases, so nothing would learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is built in a way that the method does not know; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program and its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no copy of what the run {run} had learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run sorts texts into classes; it writes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three plain layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three seeds each, so luck is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold-Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick another one in the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick methods in the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for {count} examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for {count} examples of {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To each matrix that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To train on it, start again with: python3 scripts/run.py --torch cuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train LoRA on this model first, twice or more, with the rank, strength and places set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it again on this model and with the settings that are chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it here, or let HF peft use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on from there, or leave it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train one method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the head alone on the same model and data; that run then stands for the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train this one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training everything is still better than {name}, by {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training everything, to see what moves most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training examples that judge each mixture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training of a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training rows at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the chosen numbers alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the chosen one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training works, but on the processor only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training works. One thing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training works. {count} things need attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, pass {now} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains LoRA as usual, then measures how certain each learned number is. Answers are averaged over all that the numbers could have been, so that the model is less sure of itself where it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains LoRA in its straight-line approximation. What such runs learned on different tasks can be added with little interference: one model then serves all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a LoRA correction and learns from its gradients which attention heads and neurons the task can do without. They are cut away, and the result is a smaller and faster model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a LoRA correction and, after each step, adds the change of its product to the big matrix as well: the matrix moves along without gradients or optimizer values of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains several copies of a small part and lets chance pick one at every pass. In the end they are averaged into one, so the result is as small and fast as if there had been a single copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains several methods on the same data with the same seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the whole model for a while, only to see which numbers move most. Then it goes back to the start and trains these few alone; the result is a short list of differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {number} failed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {number} failed: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {number} is chosen: {metric} {score} on validation, {count} numbers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {number} is chosen: {metric} {score} on validation, {parameters} numbers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {number}: {score} with {count} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials before the search goes by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries many mixtures of two adapters and a prefix, each in some of the layers, and shows which score can be had for how many numbers. The mixture that is chosen is then trained in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries nothing more, and trains the chosen trial in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying configurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the longest texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn one text into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns texts into texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two data sets of this experiment are called {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two in each block, or one behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two methods are called {key}: in {one} and in {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sentences stand side by side: the second follows from the first, contradicts it, or may be true or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two steps of each contender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two steps of each method are tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo  (Ctrl Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform, as in LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {count} run at once, where memory allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {count} run at once, where memory allows. The next begins by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 0, which leaves none out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 3 before the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a multiple of {experts}, such as {fitting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a rank of {most} or less, or more rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a reduction of {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the model and the settings that it was learned with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer version, which wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {good} or less before thinning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {good} or more, or switch the strengths off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {most} or less; small ranks such as 8 are a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {rank} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation has not improved for {checks} checks; training ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation no longer improved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very short stories in plain words, each with a beginning, a small turn and an end, for teaching a model to tell a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until no run is training, or compare a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a small language model learn to sort questions into six topics. Nothing to set up, nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the term that keeps ranks apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights as pickle files are not read; let HF peft save them as safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a branch gives is multiplied by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a step teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decides is not among the results of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differed, and which methods had it so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each method may spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each word does for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gradients rest on (GraSP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened in the race, and its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing stands above Launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is where, in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written is loaded once more by the library that will use it. It is kept only if it then answers as the run does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it kept of everyday language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it will cost, and Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What learns and the memory it takes are known before. Launch starts the run; the bar at the foot of the window follows it wherever you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What learns is which of the model&apos;s weights are switched off; no weight changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What learns, and from what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What limits this comparison are the runs that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What limits this comparison is the number of seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What limits this comparison is the number of test items, not the seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What proposes the next trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What rounding changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs: {run}, with {model}. About {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the first {length} tokens of a text is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands beside a feed-forward part cannot be merged: its activation is between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands for each class at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells which parts can go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the adapter was trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the adapters do before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the correction reads of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the loss feels most (SNIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the methods are measured against: everything learns, the head alone, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the part beside it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pattern is added to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the result takes on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run {run} has learned is no longer what it was when this experiment was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run {run} learned has other parts, sizes or starting values than are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the strip shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there are several copies of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this test can tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tuning changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tuning changed, token by token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tuning changed, word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for cannot be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was cut away is zeros here, so the model has the size that it had: transformers builds all blocks of such a model alike, and cannot load one whose blocks are cut to different sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was equal, and what was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned does not fit this model and these settings: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the same for all:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was trained once is drawn hollow: its interval knows the luck of the test part alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written could not be loaded again, so it was not kept: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written does not answer as the run does, so it was not kept: the largest difference is {difference}, {limit} is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {method} has learned cannot be written into the weights of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When both have written, their words are compared here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a map has no bias, it gets one of zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where every parameter sits, counted in the model itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where more numbers stop paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where texts are sorted; in writing they take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the answers go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the method sits in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the vectors stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to make the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {name} is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether anything differs before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each matrix has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which experts each task uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is better, how sure that is, and what each one costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which maps of the attention are corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which matrices get a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of {methods} answers most test questions right{each}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of a block gets the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rank the strength is divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which signals get a vector of factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which trial is taken in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weights are moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who races</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose text is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why bars overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider by as much as is thinned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width beside the feed-forward; 0 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of that network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the adapter behind a layer; 0 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the branch beside the feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With adapter_config.json in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With equal minutes each run must have the machine to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every block left out, the side network is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its parts cut out the model has {size} % of its size and is {times} times as fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With so many blocks spared, none is left to be cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With so many blocks spared, none is left to be masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the correction that it starts from, {highest} is off most ({high}), {lowest} least ({low}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which of {methods} is the model least wrong about the test texts{each}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {method} the loss did not fall: {before} at the first check, {after} on the test part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {method} the loss fell from {before} at the first check to {after} on the test part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within each matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without PyTorch nothing can be trained. Close the program and type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a run that could be compared, so not counted: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the workbench:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without training the new head of a classifier guesses at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word vectors may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst answers of {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write METHOD.SETTING=VALUE with a method that races, or training.SETTING=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text of your own, or answer a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as hours and minutes, such as 22:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as name=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers from 1 to {most}, such as 1 3 5-6, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on in the same style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the result for another library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them in one, divided by a bar: first | second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing ends there at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong answers are {wrong} uncertain on average, right ones {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You guessed: {guess}. It was {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You guessed: {guess}. {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`run` with its spec.toml does it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`show` of a search names its trials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chosen share learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a correction for each head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fiftieth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hundredth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a larger model in 4 bit is worth more to you than a smaller one in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little slower in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a low rank seems too narrow for the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ninth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a probability is acted upon: it should mean what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prompt learned directly will not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single knob is wanted: this one has two parts to balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sixth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thousandth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a twentieth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wider adapter would help, but not more numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adapter after cross-attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adapter input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add and norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after block {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the cross-attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alike: less than counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all blocks together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all classes alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all matrices get a correction and memory is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of the tested versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alternating steps T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an adapter alone learns its few examples by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an adapter does well and should become smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an eighth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an encoder sorts sentences or pairs of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 other run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 other, less likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} other runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} others, less likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers must come fast: each costs a backward pass for every class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they were installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band: lowest to highest of {count} seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high}, 95 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bitsandbytes does not load on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bitsandbytes reads matrices wrongly that are {width} wide; it takes multiples of 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bitsandbytes {version} cannot be used: {reason}. All methods without 4 bit work. Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bitsandbytes {version} is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottleneck width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be merged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chrF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies, one drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction beside a matrix in 4 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction per group of inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction that repairs rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction with a spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction, passed on to the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-attention key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-attention output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-attention query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-attention value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data are few, and the start decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoder block {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoder: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differences of several tasks or languages are to be added up later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down and left is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down and right is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout on the correction is wanted: the change would not be the one that was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped ladders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder hidden size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every millisecond of an answer counts: the adapters stay in the way, look at LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every number counts, and the smallest good mixture is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert_num</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts and a gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed-forward down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed-forward gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed-forward up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than a thousandth of the model&apos;s numbers may learn: a prefix or LoRA uses them better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fidelity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first feed-forward matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full precision (32 bit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient accumulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient clipping (norm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half the adapters of the Houlsby placement are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head only: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads are known to do different things, as in larger models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how sure it said it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initialisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initialisation of the experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intrinsic dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must act like the base model before the first step: a prefix never does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be smaller still: look at (IA)³ or BitFit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of the cross-attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lambda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lambda of task arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned vectors and a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate; empty means the method&apos;s usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learns by the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length-bucketed batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linearised low-rank correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {score} on the test part, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low-rank correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low-rank correction, can be cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low-rank correction, growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low-rank correction, half frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low-rank correction, shrinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many matrices share a small budget and you do not know which of them need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many results must share one base model, each at a bit a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many small variants must share one base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many tasks share one running model, even within one batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many variants of one model have to be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_inference_step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum optimizer steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means of {count} seeds, 95 % intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means of {low} to {high} seeds, 95 % intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory is short: the first phase needs as much as full fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory is short: training needs as much as when everything learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory is what is short: the graph of the large model is never kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed precision (bfloat16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed precision (float16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixture of finished LoRAs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved along random directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much must be learned: the feed-forward is the place that gains from more numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-objective Bayesian optimisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n_kfac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrow branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons that go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, stays as it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, it cannot run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can say at answering time which task a text belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-linearity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the earlier tasks is akin to the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm and adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm behind the embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the model was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the model was changed; {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of prompt tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of special tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of virtual tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the whole worker process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on validation; hollow: another one is smaller and no worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one base model is to serve many tasks: each result is a model of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one core, {threads} threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one minus the sparse ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one model must do several related tasks, and some of them have few examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one seed, one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one training run already takes hours: this takes many short ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one writing model is to learn several tasks, each with a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output of the attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output of the cross-attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over head only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair by pair; outlined from 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass {now} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patience; of equal scores the lower loss is the better one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak memory, {predicted} predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefix length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prior precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of each token, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompts in front of the text are enough: prompt-tuning is simpler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pruning criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pruning frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pruning ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pushed marks, before each block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quant type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query of the cross-attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question to all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank {rank}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduction factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reparameterisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats with other seeds, the same for every method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same number of parameters that learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampling weight; 1 is proportional to rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second feed-forward matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several tasks, each trained by itself, shall end in one model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the full phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share that learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharing_up, sharing_down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed is the aim: the zeros are still multiplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start step K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure-aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task head, frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task head, learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task_embedding_dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts are long, so that remembered inputs outweigh everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts are summarised or translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts are to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts fill the whole length that the model can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts must keep their full length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer has to come as fast as from the base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best score counts more than memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the budget is small and all matrices may compete for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feed-forward parts have to learn as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {most} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory for training is short: the network is a thousand times larger than its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the merged result must stay in 4 bit: look at QA-LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model fits anyway: LoRA starts from the exact weights and is as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model has no biases, as LLaMA and T5: they would have to be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model has to learn what it does not know: it is read, never changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model is deep and large beside the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model is large: the larger, the closer it comes to full fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model is small and the data plenty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model is small, or the training short: it learns slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model is small: rounding costs it more than memory is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model must learn something quite new: LoRA and adapters can express more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model was not kept as a masked language model, or writes from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model writes text, from tables or in a given manner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s own, learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s weights are most of what fills the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the preparation is too long: every matrix is taken apart once a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rank is settled: plain LoRA then learns it better in the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rank is very small: the frozen half then sees too little of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result has to be merged into the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result has to run as fast as the base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result is to be merged: only LoRA itself would be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result may stay in two pieces: QLoRA&apos;s correction can say more at the same rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result must be a few kilobytes, the head included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result must be a few times smaller than LoRA&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result must be merged or must be very small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result must be tiny and cost nothing when the model answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result must be tiny, and nothing may be added to the length of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result must be tiny: look at (IA)³ or BitFit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result must fit into a few kilobytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result will be merged anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run is very short: importance needs some dozens of steps to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same result must go to devices of different size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same small budget for each, on the validation part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the task is far from what the model has read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the task is far from what the model has read, such as summaries or translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tokenizer sets no marks, or the model writes: one single token is then moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trained model has to run in few bits, with nothing beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tuned model must be smaller and faster than the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole model&apos;s gradients do not fit into memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the widths of the model have no good divisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are enough examples to train: LoRA itself then does better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are few examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are few examples, and the names of the classes say what they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are thousands of examples: more numbers could learn more from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a single task: plain LoRA does the same with less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is enough data for a million numbers to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is little data and the model has biases, as BERT and GPT-2 do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is little data, and LoRA alone becomes too sure of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is much data: methods with more numbers go further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no time or memory for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one task and nothing to put together: LoRA learns a little more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s graphics processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time is short: measuring importance costs a full-size gradient for each matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time or memory is short: every step rewrites all weights of the blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch cannot use {card}, though its driver knows it; the processor trains instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards {label}, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training is short: so few numbers need many passes over the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training may take longer, but the result must stay small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training must be fast and take little memory: nothing goes back through the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training time counts: every batch goes through the model twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two or three bits: plain rounding would ruin the model there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two texts are to be judged together, and something may stand between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 0.01 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up and left is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up and right is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of the cross-attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verbaliser initialisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of the consistency loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what fails its two steps of rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what goes on inside a block has to change, and not only what leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the task needs is known to some layer already, only not to the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was learned is to be added, weighed or taken away again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the settings of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works on the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you can spend some percent of the model&apos;s size on learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you do not know which parts suit the task, and the machine may work for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you do not know which rank the task needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have LoRAs of related tasks and a handful of examples of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you need a yardstick for the other methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you want attention corrected in more places than LoRA&apos;s two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you want one safe first choice for almost any task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you want to know how few numbers a task takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you want to know what the model can do already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you want to know where a writing model starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you want to see where in the model a task takes place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you want to see where in the model the task is learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you want to see which matrices ask for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you want to see which tasks use the same experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you want to see which weights a task can do without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} numbers that learn, or as near as its size setting comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{batch} examples at a time, gathered {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{best} also beats {losers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{best} beats {losers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{best} cannot be told apart from {others} on this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{best} is better than {others} on this test: {score} against {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{best} is the best here: it beats each of the other {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{best} is the best here: it beats {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{block}, {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} found, {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card}, {total}, {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card}, {total}, {free} free; {count} cards in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contender} takes part twice in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contender}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copies} copies became their mean. They had gone apart most at {highest} ({high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cores} cores, {threads} threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers, from sure to unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} methods, 1 seed each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} methods, {seeds} seeds each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more trials failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new numbers stay as they began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers are stored, the task head among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers learn beside the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} parameters learn on {model}: {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} parameters learn: {share} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other runs are made of what is to be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pieces; “{text}” changed most, by {points} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions that none of them solves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions that {first} alone solves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions that {first} solves and {second} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs are called {run} in {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs are still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs at once are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs wait in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs, can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs, on a network share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seeds each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things stand in the way of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} trials have a score, {front} of them are on the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, each {width} wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} at rank {rank} ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} cannot be learned together with the first data: one is about classes, the other about writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} has no {part} part of its own; a tenth was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} with {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dimension} numbers are too few: up to {needed} are taken for the strengths of the tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned} runs are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} runs of the race are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} runs, {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} runs, {run} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} trials are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{driver}, recent enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{driver}, too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}, running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}, the last one like it took {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} beside this page is the whole race. This command, in its folder, does it again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} are so near to each other that no number of seeds or questions within reach would tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} have the same score in these runs: {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} beats {second} with a probability of {chance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} over {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fit}: {sum} of {free} free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds its weights as pickle files only, which can run foreign code when opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no adapter_config.json, so it is no checkpoint of HF peft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no adapter_model.safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no config.json, so it is no transformers model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no tokenizer, so texts cannot be made into what the model reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no weights in the safetensors format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} cannot be {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is {value}; it must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is {value}; it must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is {value}; it must be less than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is {value}; it must be more than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is {value}; it must be on or off (true or false).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is {value}; it must be one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is {value}; it must be {limit} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is {value}; it must be {limit} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is {value}; it must lie between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {percent}, {base} at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {percent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} and {right}, each in columns of its own: it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} learned tokens leave too little of the {positions} positions of this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} % uncertain: {right} right, {wrong} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} seeds each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} Trial {number}: {metric} {score}, {count} numbers: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mean} ± {half} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{methods} and {references}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} adds nothing to the model that learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} adds {count} numbers in one place: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} adds {count} numbers in {places} places: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} answers {right} of {count} test questions right: {share} %. With luck taken into account, the true share lies between {low} and {high} % (95 % sure).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} answers {share} % of the test questions right, as the mean over {count} data sets: {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} attached at {sites} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} cannot be used with {model} for this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} cannot run here, and was left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} comes no nearer to {target} parameters than {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} does not choose among the model&apos;s own numbers, so there is no list of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} has no learning rate that could be tuned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} has no score yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} has no size that could be set; it runs as it is, with {count} parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} in its place: the model&apos;s weights in few bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} is a search of its own, and a race cannot hold a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} is made of at least {least} finished runs; {given} are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} is made of earlier runs, and a race gives its contenders none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} is not made of earlier runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} lets {count} of the model&apos;s own numbers learn in one place: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} lets {count} of the model&apos;s own numbers learn in {places} places: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} mixes the heads of earlier runs, which know the classes of one data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} needs the head that fills gaps in texts; {model} comes without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} on {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} on {data}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} on {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} on {model}: {learning} numbers of the method learn and {head} of the task head, of {total} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} reaches a test loss of {after}; smaller is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} reaches a test loss of {loss}, as the mean over {count} data sets: {each}. Smaller is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} searches without gradients: there are no passes and no learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} takes at most {most} finished runs; {given} are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} takes no steps of training, and runs as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} trained {minutes} minutes, not {wanted}: the machine was not as fast as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} was to work in {sites} places of the model, but {called} were reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} went from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, learns: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) failed. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) is left out: a later run has the same seed, or it kept no answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) was stopped. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, {name} {x}: {value}, from {low} to {high} over {runs} runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, {name} {x}: {value}, one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: learning rate {rate} did best of {count}, with a validation loss of {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: {flags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: {value}, one sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: {value}, outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: {value}, {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric} against size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric} while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric}, validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric}, {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{models} models and {sets} data sets on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{models} models, {sets} data sets; {size} fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} cannot do this: {task}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} cannot do what {data} asks for: {task}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} comes without the head that fills gaps in texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} cannot be told apart on this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} do equally well on this test: they differ by less than {margin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} never learned: the training loss did not move. Another learning rate may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be told apart from training everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does as well as training everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} fell from {first} to {last} in {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is better than training everything, by {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no result of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the one to take here; smaller, but probably worse: {smaller}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {last} at step {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} learns at: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} learns in {count} of them, at: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} learns least of them, so it is the one to take here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} learns {part} of what {other} does, so it is the one to take here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names no contender; the preset has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {file} does not fit this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reaches {score}; there is nothing else here to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} rose from {first} to {last} in {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count} answers that were {sure} % sure: {right} % right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {shape}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {when}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: off by {error} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {name}, seed {seed}: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {name}, seed {seed}: has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {name}, seed {seed}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} names the data set {id}, which this experiment does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} {text} has no equals sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {block}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be loaded: {reason} (line {line}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as CSV near line {row}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as an experiment: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no column called {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no file called train.csv or train.jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds the run. Loaded in a fresh process its outputs differ by at most {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is missing. A family needs it for its label, its order and its sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is missing. A method needs card.py and tuner.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8: byte {place} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is of no kind that can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies in no family, so the tree has no place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies on a share ({share}). When the network drops, a run stops, and two machines may take the same run. Keep runs on a disk of this machine: start with --store and a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} must bind EXCHANGE to an Exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} must bind TUNER to a subclass of Tuner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} must hold a MethodCard named CARD whose key is {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} must hold a label and a sentence as texts, and an order as a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is a lesson called {key} already, in {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}, {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}  (Ctrl {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of this model is {found} wide, not {wanted} as its configuration says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {count} numbers, all frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {count} numbers, all of them learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {count} numbers, of which {learning} learn ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {kept} of {whole} ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} --help tells what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{race} on {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio} times as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} answers {label}, {left} answers {other}. That is {points} points more for {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} gets {gained} right that {left} gets wrong, and misses {lost} that {left} gets right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rounds} rounds of {step} cannot bring the average rank to {rank}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} examples, {part} % of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} is what the checkpoint was, as {method}. HF peft is not there to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} is what the checkpoint was, as {method}. Its outputs differ from those of HF peft by at most {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} waits behind {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} waits in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}: {metric} {score} on validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} right on the test part, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} with {size} {name}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{second} is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seeds} seeds each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} With {left} it is {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the model stays: {count} parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}: probability of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}: what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}: who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sites} in {blocks} of {all} blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sites} of {blocks} blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} steps are more than {passes} passes over the data, the most that a run makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} steps on {device}. You can pause it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} tries without gradients on {device}. You can pause or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}, {data}: {items} test items. ± is what seeds and items may do (95 % sure). A difference below {margin} does not matter (--margin).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}, {place}, expert {expert}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({data})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ended at step {step}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ended early. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has too few rows: nothing is left for the {part} part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: no values yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {count} methods, {front} of them on the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {count} trials, {front} of them on the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {sentences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trainable} of {total} numbers learned ({share} %): {method} of the method, {head} of the task head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trainable} of {total} parameters learn, {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trials} trials on {device}. The figures are those of the largest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{up} against {across}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of the validation examples are answered right at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} on validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, built for AMD&apos;s ROCm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, built for CUDA {built}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, built for the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {fact}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole} of the numbers count: least of {lowest} ({low}), most of {highest} ({high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} at {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}  ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is no number of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± {half}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”, {points} points. {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” changes nothing for {label} with {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” has {ours} with {right}, {theirs} with {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” has {ours} with {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” speaks against {label}: {ours} points with {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” speaks for {label}: {ours} points with {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ The one to take: nothing is known to be better, and of those it learns least.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
