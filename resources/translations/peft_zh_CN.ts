<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>peft</name>
    <message>
        <source>% of the width</source>
        <translation>宽度的 %</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>* One run: ± is what the items may do, and says nothing of other seeds.</source>
        <translation>* 单次运行：± 表示样本可能造成的变化，不涉及其他种子。</translation>
    </message>
    <message>
        <source>, each trained in its own way</source>
        <translation>（各按自己的方式训练）</translation>
    </message>
    <message>
        <source>, when each does the same {amount} steps</source>
        <translation>（各进行相同的 {amount} 步）</translation>
    </message>
    <message>
        <source>, when each does the same {steps} steps</source>
        <translation>（各进行相同的 {steps} 步）</translation>
    </message>
    <message>
        <source>, when each learns about {amount} numbers</source>
        <translation>（各约有 {amount} 个可训练参数）</translation>
    </message>
    <message>
        <source>, when each may do {steps} steps</source>
        <translation>（各可进行 {steps} 步）</translation>
    </message>
    <message>
        <source>, when each reads the same {amount} tokens</source>
        <translation>（各读取相同的 {amount} 个词元）</translation>
    </message>
    <message>
        <source>, when each trains for {amount} minutes</source>
        <translation>（各训练 {amount} 分钟）</translation>
    </message>
    <message>
        <source>--set {text} changes nothing in this race.</source>
        <translation>--set {text} 在这场比赛中没有改变任何内容。</translation>
    </message>
    <message>
        <source>--vary {text} names no values.</source>
        <translation>--vary {text} 没有给出取值。</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0%</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token; 1 draws as the model says</source>
        <translation>0 总取最可能的词元；1 按模型的概率抽取</translation>
    </message>
    <message>
        <source>0 is the width of the word vectors</source>
        <translation>0 表示词嵌入的宽度</translation>
    </message>
    <message>
        <source>0 keeps a side block beside each block</source>
        <translation>0 表示每个块旁都有旁路块</translation>
    </message>
    <message>
        <source>0.01 stands for one answer in a hundred.</source>
        <translation>0.01 表示一百个回答中的一个。</translation>
    </message>
    <message>
        <source>0.5 to 2 billion</source>
        <translation>5 亿至 20 亿</translation>
    </message>
    <message>
        <source>1 folder cannot be used</source>
        <translation>1 个文件夹无法使用</translation>
    </message>
    <message>
        <source>1 line above</source>
        <translation>上方 1 行</translation>
    </message>
    <message>
        <source>1 method</source>
        <translation>1 种方法</translation>
    </message>
    <message>
        <source>1 method, 1 seed</source>
        <translation>1 种方法，1 个种子</translation>
    </message>
    <message>
        <source>1 method, {seeds} seeds</source>
        <translation>1 种方法，{seeds} 个种子</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 个模型</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>1 piece marked</source>
        <translation>标记了 1 处</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 个百分点</translation>
    </message>
    <message>
        <source>1 question that none of them solves</source>
        <translation>1 道题没有方法答对</translation>
    </message>
    <message>
        <source>1 reference</source>
        <translation>1 个参照</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>1 run deleted.</source>
        <translation>已删除 1 次运行。</translation>
    </message>
    <message>
        <source>1 run is in the queue.</source>
        <translation>1 次运行在队列中。</translation>
    </message>
    <message>
        <source>1 run waits in the queue.</source>
        <translation>队列中有 1 次运行在等待。</translation>
    </message>
    <message>
        <source>1 run was made with it and cannot go on, answer or be repeated without it: {runs}.</source>
        <translation>有 1 次运行用到了它，没有它便无法继续、回答或重做：{runs}。</translation>
    </message>
    <message>
        <source>1 run, about {time} by what the others took.</source>
        <translation>1 次运行，按其他运行的用时约 {time}。</translation>
    </message>
    <message>
        <source>1 run.</source>
        <translation>1 次运行。</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 个种子</translation>
    </message>
    <message>
        <source>1 seed each</source>
        <translation>各 1 个种子</translation>
    </message>
    <message>
        <source>1 trial</source>
        <translation>1 次试验</translation>
    </message>
    <message>
        <source>1, one sample</source>
        <translation>1，一个样本</translation>
    </message>
    <message>
        <source>100 rows are enough to begin</source>
        <translation>100 行就可以开始</translation>
    </message>
    <message>
        <source>135 % is for a projector</source>
        <translation>135% 适合投影仪</translation>
    </message>
    <message>
        <source>150 to 500 million</source>
        <translation>1.5 亿至 5 亿</translation>
    </message>
    <message>
        <source>2 to 9 billion</source>
        <translation>20 亿至 90 亿</translation>
    </message>
    <message>
        <source>30 to 150 million</source>
        <translation>3000 万至 1.5 亿</translation>
    </message>
    <message>
        <source>4 bit</source>
        <translation>4 位</translation>
    </message>
    <message>
        <source>4-bit models</source>
        <translation>4 位模型</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1%</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99%</translation>
    </message>
    <message>
        <source>A BERT for Chinese, which reads sign by sign.</source>
        <translation>逐字阅读的中文 BERT。</translation>
    </message>
    <message>
        <source>A BERT that has read German alone.</source>
        <translation>只读过德语的 BERT。</translation>
    </message>
    <message>
        <source>A CSV file with the texts and the answers</source>
        <translation>包含文本和回答的 CSV 文件</translation>
    </message>
    <message>
        <source>A T5 that has seen a thousand tasks: follows short instructions.</source>
        <translation>见过上千种任务的 T5：能遵循简短指令。</translation>
    </message>
    <message>
        <source>A billion parameters of the family made for studying.</source>
        <translation>用于研究的系列中十亿参数的一个。</translation>
    </message>
    <message>
        <source>A capable helper in many languages, for one large graphics card or 4 bit.</source>
        <translation>多种语言的能干助手，适合大显卡或 4 位。</translation>
    </message>
    <message>
        <source>A card of NVIDIA is built in, but its driver is not installed, so it cannot be used. Install the driver, start the machine anew, then start the program with --torch cuda.</source>
        <translation>装有 NVIDIA 显卡，但没有安装驱动，因此无法使用。请安装驱动并重启电脑，然后用 --torch cuda 启动程序。</translation>
    </message>
    <message>
        <source>A classroom pack; it can be dropped here as well</source>
        <translation>课堂包；也可以拖放到这里</translation>
    </message>
    <message>
        <source>A data set cannot be called {name}.</source>
        <translation>数据集不能命名为 {name}。</translation>
    </message>
    <message>
        <source>A difference between two methods is known to ± {pair}, in the middle of all pairs: what is smaller cannot be told here.</source>
        <translation>两种方法之间的差别精确到 ± {pair}（取所有配对的中位）：更小的差别在这里无法判断。</translation>
    </message>
    <message>
        <source>A difference counts from</source>
        <translation>差别达到多少才算数</translation>
    </message>
    <message>
        <source>A download keeps that part alone.</source>
        <translation>下载只保留这一部分。</translation>
    </message>
    <message>
        <source>A file is a row</source>
        <translation>一个文件是一条</translation>
    </message>
    <message>
        <source>A file to write in, and to do under Learn</source>
        <translation>一个可供编写的文件，在“学习”中使用</translation>
    </message>
    <message>
        <source>A folder with data</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>A graphics card is there and is not being used. One command mends it.</source>
        <translation>有显卡但没有使用。一条命令即可解决。</translation>
    </message>
    <message>
        <source>A graphics card is there and is not being used. What mends it stands beside it.</source>
        <translation>有显卡但没有使用。旁边写有解决办法。</translation>
    </message>
    <message>
        <source>A label is given from {percent} % on, where the dotted line stands.</source>
        <translation>从 {percent}% 起给出标签，即虚线所在处。</translation>
    </message>
    <message>
        <source>A label occurs only once, in row {rows}: {labels}.</source>
        <translation>有一个类别只出现一次，在第 {rows} 行：{labels}。</translation>
    </message>
    <message>
        <source>A lesson begins with a head between two lines +++.</source>
        <translation>课程以两行 +++ 之间的头部开始。</translation>
    </message>
    <message>
        <source>A line is a row</source>
        <translation>一行是一条</translation>
    </message>
    <message>
        <source>A list is wanted there, as JSON lines can hold it; mend the row, or leave it out.</source>
        <translation>那里需要一个列表，JSON Lines可以包含列表；请更正该行，或略去它。</translation>
    </message>
    <message>
        <source>A look inside</source>
        <translation>看看内容</translation>
    </message>
    <message>
        <source>A mark of row {rows} begins or ends within a word.</source>
        <translation>第 {rows} 行有一个标注在词的中间开始或结束。</translation>
    </message>
    <message>
        <source>A mark of row {rows} lies outside of its text, or where no word is.</source>
        <translation>第 {rows} 行有一个标注超出了文本，或所在处没有词。</translation>
    </message>
    <message>
        <source>A middle size of the family made for studying.</source>
        <translation>用于研究的系列中的中等大小。</translation>
    </message>
    <message>
        <source>A model of type {type} with {blocks} blocks and {numbers} numbers can be used now.</source>
        <translation>现在可以使用有 {blocks} 个块、{numbers} 个数的 {type} 类型模型。</translation>
    </message>
    <message>
        <source>A model that writes has no new head that could learn alone.</source>
        <translation>写作模型没有可以单独训练的新任务头。</translation>
    </message>
    <message>
        <source>A modern model in small: the LLaMA design with 135 million parameters.</source>
        <translation>小型的现代模型：1.35 亿参数的 LLaMA 结构。</translation>
    </message>
    <message>
        <source>A new head has no base: without training it answers at random.</source>
        <translation>新的任务头没有基准：未经训练只会随机作答。</translation>
    </message>
    <message>
        <source>A newer encoder that reads 8,192 tokens at once, code as well.</source>
        <translation>较新的编码器，一次可读 8,192 个词元，也能读代码。</translation>
    </message>
    <message>
        <source>A number with a decimal point, or as 3e-4.</source>
        <translation>带小数点的数，或如 3e-4。</translation>
    </message>
    <message>
        <source>A paragraph is a row</source>
        <translation>一段是一条</translation>
    </message>
    <message>
        <source>A prefix of {length} leaves too little of the {positions} positions that this model has.</source>
        <translation>长度为 {length} 的前缀使此模型的 {positions} 个位置所剩太少。</translation>
    </message>
    <message>
        <source>A question somebody might ask: is it about food, health, money, nature, technology or travel?</source>
        <translation>某人可能提出的问题：是关于食物、健康、金钱、自然、科技还是旅行？</translation>
    </message>
    <message>
        <source>A race needs two methods or more.</source>
        <translation>比赛需要两种或更多方法。</translation>
    </message>
    <message>
        <source>A rank of {rank} cannot be divided among {experts} experts.</source>
        <translation>秩 {rank} 无法平均分给 {experts} 个专家。</translation>
    </message>
    <message>
        <source>A rank of {rank} is more than the narrowest of the chosen matrices has, which is {most}.</source>
        <translation>秩 {rank} 超过了所选矩阵中最窄者的秩 {most}。</translation>
    </message>
    <message>
        <source>A recurrent network (paper)</source>
        <translation>循环网络（论文）</translation>
    </message>
    <message>
        <source>A row begins with its class</source>
        <translation>每条以其类别开头</translation>
    </message>
    <message>
        <source>A row is all text</source>
        <translation>整条都是文本</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>A run can learn several, each with a head of its own. They take turns, step by step.</source>
        <translation>一次运行可以学习多个数据集，各有自己的任务头，逐步轮流进行。</translation>
    </message>
    <message>
        <source>A run from its beginning to its end.</source>
        <translation>一次运行从开始到结束。</translation>
    </message>
    <message>
        <source>A run may be ended by the system for want of memory. Close other programs, or let runs end first.</source>
        <translation>内存不足时，系统可能会终止运行。请关闭其他程序，或先让运行结束。</translation>
    </message>
    <message>
        <source>A run may learn several at once</source>
        <translation>一次运行可以同时学习多个</translation>
    </message>
    <message>
        <source>A search tries many combinations and finds which parts pay, where, and how large.</source>
        <translation>搜索尝试许多组合，找出哪些部件值得用、用在哪里、用多大。</translation>
    </message>
    <message>
        <source>A short try of learning rates for each method</source>
        <translation>每种方法短暂尝试几个学习率</translation>
    </message>
    <message>
        <source>A side network of width {width} cannot be shared among the {heads} heads of this model.</source>
        <translation>宽度为 {width} 的旁路网络无法平均分给此模型的 {heads} 个头。</translation>
    </message>
    <message>
        <source>A size of {size} is more than {method} takes, which goes up to {most}.</source>
        <translation>大小 {size} 超过了 {method} 的上限 {most}。</translation>
    </message>
    <message>
        <source>A small English encoder of six layers that reads sentences well: a good first model.</source>
        <translation>一个六层的小型英语编码器，擅长阅读句子：很好的第一个模型。</translation>
    </message>
    <message>
        <source>A small folder that the library PEFT loads on top of the base model.</source>
        <translation>一个小文件夹，由 PEFT 库加载到基础模型之上。</translation>
    </message>
    <message>
        <source>A small language model and a data set are chosen already. Change brings others, among them files of your own.</source>
        <translation>已选好一个小语言模型和一个数据集。点“更改”可换成别的，包括自己的文件。</translation>
    </message>
    <message>
        <source>A small one that answers like a larger one, in English.</source>
        <translation>回答像大模型的小模型，英文。</translation>
    </message>
    <message>
        <source>A small record, such as a timetable entry or a recipe card, stands beside one or two sentences that say the same in plain English.</source>
        <translation>一条小记录（如时刻表条目或菜谱卡片）旁边是用平实英语说明同样内容的一两句话。</translation>
    </message>
    <message>
        <source>A smaller learning rate, a third of this one, usually helps; so does full precision.</source>
        <translation>较小的学习率（当前的三分之一）通常有用；全精度也有帮助。</translation>
    </message>
    <message>
        <source>A smaller model, or a method that needs less, would help.</source>
        <translation>换更小的模型或更省内存的方法会有帮助。</translation>
    </message>
    <message>
        <source>A stack of {count} blocks.</source>
        <translation>由 {count} 个块堆叠而成。</translation>
    </message>
    <message>
        <source>A strength for each tensor</source>
        <translation>每个张量一个强度</translation>
    </message>
    <message>
        <source>A tenth is set aside for each part that has no file of its own.</source>
        <translation>没有单独文件的部分会各留出十分之一。</translation>
    </message>
    <message>
        <source>A term for all heads together; 0 leaves it out</source>
        <translation>所有头共用的一项；0 表示不用</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>A text is empty, and this model cannot begin one by itself.</source>
        <translation>有一段文本是空的，而此模型无法自己开头。</translation>
    </message>
    <message>
        <source>A third each: begin, gap, end</source>
        <translation>各三分之一：开头、空缺、结尾</translation>
    </message>
    <message>
        <source>A token tells the hub who you are. Only models that ask for access need one. It is kept in this system&apos;s keyring, and in no file, log or run of this program.</source>
        <translation>令牌告诉 Hub 您是谁。只有需要访问权限的模型才用得到。它保存在本系统的密钥环中，不会出现在本程序的任何文件、日志或运行中。</translation>
    </message>
    <message>
        <source>A tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>A tour of the window, 1 minute</source>
        <translation>窗口导览，1 分钟</translation>
    </message>
    <message>
        <source>A turn of item {item} is no text of system, user or assistant.</source>
        <translation>样本 {item} 的一轮不是系统、用户或助手的文本。</translation>
    </message>
    <message>
        <source>A very small English encoder for sorting sentences, made for this workbench and there without a network.</source>
        <translation>一个很小的英语编码器，用于给句子分类，为此工作台制作，无需网络。</translation>
    </message>
    <message>
        <source>A very small English model that writes on in the manner of a children&apos;s book, made for this workbench and there without a network.</source>
        <translation>一个很小的英语模型，以童书的风格续写，为此工作台制作，无需网络。</translation>
    </message>
    <message>
        <source>A very small model that turns one short text into another, English with some German, made for this workbench and there without a network.</source>
        <translation>一个很小的模型，把一段短文本转换成另一段，英语加少量德语，为此工作台制作，无需网络。</translation>
    </message>
    <message>
        <source>A weight counts while its score is above</source>
        <translation>分数高于此值时权重有效</translation>
    </message>
    <message>
        <source>A whole model that transformers loads like any other.</source>
        <translation>一个完整的模型，transformers 可像其他模型一样加载。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>A width of {inner} cannot be shared evenly by the two reading directions.</source>
        <translation>宽度 {inner} 无法平均分给两个阅读方向。</translation>
    </message>
    <message>
        <source>A word and its tag a line</source>
        <translation>每行一个词及其标记</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>关于它</translation>
    </message>
    <message>
        <source>About two minutes</source>
        <translation>大约两分钟</translation>
    </message>
    <message>
        <source>About {count} more seeds would tell {first} from {second}.</source>
        <translation>再有约 {count} 个种子就能区分 {first} 和 {second}。</translation>
    </message>
    <message>
        <source>About {share} % of the texts are longer and lose their end.</source>
        <translation>约 {share}% 的文本更长，会失去结尾。</translation>
    </message>
    <message>
        <source>About {steps} steps on {device}, in blocks of joined texts. You can pause it.</source>
        <translation>在 {device} 上训练约 {steps} 步，文本连接成块。可以随时暂停。</translation>
    </message>
    <message>
        <source>About {time} by {measured} of {count} methods that were measured here.</source>
        <translation>约 {time}，依据此处测量过的 {measured} 种方法（共 {count} 种）。</translation>
    </message>
    <message>
        <source>About {time}, by the last run like it.</source>
        <translation>约 {time}，依据上一次同类运行。</translation>
    </message>
    <message>
        <source>About {time}, one run after the other.</source>
        <translation>约 {time}，逐次运行。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Adapter after feed-forward</source>
        <translation>前馈之后的适配器</translation>
    </message>
    <message>
        <source>Adapter file</source>
        <translation>适配器文件</translation>
    </message>
    <message>
        <source>Adapter for HF peft</source>
        <translation>HF peft 的适配器</translation>
    </message>
    <message>
        <source>Adapter-based</source>
        <translation>基于适配器</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add a method</source>
        <translation>添加方法</translation>
    </message>
    <message>
        <source>Add another data set</source>
        <translation>再添加一个数据集</translation>
    </message>
    <message>
        <source>Add data</source>
        <translation>添加数据</translation>
    </message>
    <message>
        <source>Add data of the same kind, or train it in a run of its own.</source>
        <translation>请添加同类数据，或单独运行训练。</translation>
    </message>
    <message>
        <source>Add missing biases</source>
        <translation>补上缺少的偏置</translation>
    </message>
    <message>
        <source>Add the references</source>
        <translation>添加参照</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Add training the head only and full fine-tuning, to compare with.</source>
        <translation>添加“仅训练分类头”和“全量微调”作为对照。</translation>
    </message>
    <message>
        <source>Added biases cannot be merged: the model has no place for them.</source>
        <translation>补上的偏置无法合并：模型没有位置。</translation>
    </message>
    <message>
        <source>Added up (task arithmetic)</source>
        <translation>相加（任务算术）</translation>
    </message>
    <message>
        <source>Additions of other kinds: factors on what flows through a block, or a second, narrow network beside the model.</source>
        <translation>其他类型的添加：对流经块的信号乘以因子，或在模型旁加第二个窄网络。</translation>
    </message>
    <message>
        <source>Additive</source>
        <translation>附加式</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>After both parts (Houlsby)</source>
        <translation>在两部分之后（Houlsby）</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>After the feed-forward (Pfeiffer)</source>
        <translation>在前馈之后（Pfeiffer）</translation>
    </message>
    <message>
        <source>After the last cut</source>
        <translation>最后一次裁剪之后</translation>
    </message>
    <message>
        <source>After the text</source>
        <translation>文本之后</translation>
    </message>
    <message>
        <source>After this share of the run</source>
        <translation>在运行进行到此比例之后</translation>
    </message>
    <message>
        <source>After training</source>
        <translation>训练之后</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>相对于</translation>
    </message>
    <message>
        <source>Agree to its terms on the same page.</source>
        <translation>在同一页面同意其条款。</translation>
    </message>
    <message>
        <source>Agree to them on its page, and store a token that may read.</source>
        <translation>请在其页面上同意条款，并保存一个有读取权限的令牌。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>所有回答</translation>
    </message>
    <message>
        <source>All around the gap</source>
        <translation>围绕空缺</translation>
    </message>
    <message>
        <source>All biases</source>
        <translation>所有偏置</translation>
    </message>
    <message>
        <source>All did {steps} steps.</source>
        <translation>都进行了 {steps} 步。</translation>
    </message>
    <message>
        <source>All intervals</source>
        <translation>所有区间</translation>
    </message>
    <message>
        <source>All its blocks share one set of weights: tiny on disk, as slow as a model ten times its size.</source>
        <translation>所有块共用一组权重：占盘很小，速度却和十倍大的模型一样慢。</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>All keys  (?)</source>
        <translation>所有按键（?）</translation>
    </message>
    <message>
        <source>All matrices together</source>
        <translation>所有矩阵一起</translation>
    </message>
    <message>
        <source>All norms of the model learn as well</source>
        <translation>模型的所有归一化也参与训练</translation>
    </message>
    <message>
        <source>All numbers slightly off zero</source>
        <translation>所有数略偏离零</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All of them, or the two kinds that matter most</source>
        <translation>全部，或最重要的两种</translation>
    </message>
    <message>
        <source>All of these beat {losers}.</source>
        <translation>它们都胜过 {losers}。</translation>
    </message>
    <message>
        <source>All parts of it</source>
        <translation>它的所有部分</translation>
    </message>
    <message>
        <source>All phases are done</source>
        <translation>所有阶段已完成</translation>
    </message>
    <message>
        <source>All ranks together</source>
        <translation>所有秩之和</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>All rows have the same label, {labels}; there is nothing to tell apart.</source>
        <translation>所有行都是同一类别 {labels}；没有可区分的内容。</translation>
    </message>
    <message>
        <source>All rows of {path} have the same label; there is nothing to tell apart.</source>
        <translation>{path} 的所有行类别相同，没有可区分的内容。</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>All runs happened on the same machine, with the same versions.</source>
        <translation>所有运行都在同一台电脑、相同版本上进行。</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>所有步骤已完成。</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>所有放得下的</translation>
    </message>
    <message>
        <source>All that learns, whatever the model&apos;s size</source>
        <translation>全部可训练的，不论模型大小</translation>
    </message>
    <message>
        <source>All weights score the same, so that nothing tells which to keep.</source>
        <translation>所有权重分数相同，无法判断保留哪些。</translation>
    </message>
    <message>
        <source>All were asked the same {items} test items, once, at the end.</source>
        <translation>所有方法都在最后回答一次相同的 {items} 个测试样本。</translation>
    </message>
    <message>
        <source>All were trained with the same seeds ({seeds}), and so saw the data in the same order.</source>
        <translation>都用相同的种子训练（{seeds}），因此看到数据的顺序相同。</translation>
    </message>
    <message>
        <source>All {before} rows of the file come into the library.</source>
        <translation>文件中的 {before} 行全部进入库。</translation>
    </message>
    <message>
        <source>All {count} matrices ended at rank {high}, {total} in all.</source>
        <translation>全部 {count} 个矩阵最终秩为 {high}，合计 {total}。</translation>
    </message>
    <message>
        <source>Almost nothing (paper)</source>
        <translation>几乎不起作用（论文）</translation>
    </message>
    <message>
        <source>Also what is the same in all</source>
        <translation>也显示都相同的</translation>
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
        <translation>总是给出最常见的答案会得到 {share}%。</translation>
    </message>
    <message>
        <source>Among all matrices, or in each alone</source>
        <translation>所有矩阵之间，或各矩阵之内</translation>
    </message>
    <message>
        <source>An adapter that can answer. Nobody has said what data it is for, so it has no score.</source>
        <translation>一个可以回答的适配器。没有说明它用于哪些数据，因此没有得分。</translation>
    </message>
    <message>
        <source>An adapter that the library PEFT has saved becomes a finished run: it answers, is compared and serves other methods.</source>
        <translation>由 PEFT 库保存的适配器会成为一次已完成的运行：可以回答、比较，并供其他方法使用。</translation>
    </message>
    <message>
        <source>An encoder of {count} blocks, and a decoder of {more} that reads what it says.</source>
        <translation>由 {count} 个块组成的编码器，以及读取其输出、由 {more} 个块组成的解码器。</translation>
    </message>
    <message>
        <source>An experiment cannot do without it.</source>
        <translation>实验不能没有它。</translation>
    </message>
    <message>
        <source>An experiment is a race or a sweep, not both.</source>
        <translation>实验要么是比赛，要么是扫描，不能兼有。</translation>
    </message>
    <message>
        <source>And so on with the {count} others in that folder.</source>
        <translation>该文件夹中其他 {count} 个同样处理。</translation>
    </message>
    <message>
        <source>Another file in its folder goes together with it, and is not read: {names}.</source>
        <translation>同一文件夹中还有一个文件与它成套，但未被读取：{names}。</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Another number repeats the run with other luck</source>
        <translation>换一个数会以不同的随机性重复运行</translation>
    </message>
    <message>
        <source>Another program does not let go of the queue in {path}.</source>
        <translation>另一个程序没有释放 {path} 中的队列。</translation>
    </message>
    <message>
        <source>Another run is made of what is to be deleted.</source>
        <translation>另有一次运行由要删除的内容组成。</translation>
    </message>
    <message>
        <source>Another trial scores as well or better with as few numbers or fewer.</source>
        <translation>另一个试验以不多于它的参数得到同样或更好的得分。</translation>
    </message>
    <message>
        <source>Another trial scores better, or as well with fewer numbers.</source>
        <translation>另一个试验得分更高，或以更少的参数得分相同。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer a file</source>
        <translation>回答一个文件</translation>
    </message>
    <message>
        <source>Answer a file…</source>
        <translation>回答一个文件…</translation>
    </message>
    <message>
        <source>Answer all rows</source>
        <translation>回答所有行</translation>
    </message>
    <message>
        <source>Answer from</source>
        <translation>回答来自</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers as</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>Answers marked as good or bad</source>
        <translation>标为好或坏的回答</translation>
    </message>
    <message>
        <source>Answers that are marked as bad are learned as well.</source>
        <translation>标为不好的答案也会被学习。</translation>
    </message>
    <message>
        <source>Answers well in many languages; wants a graphics card, or patience.</source>
        <translation>多种语言回答良好；需要显卡，或者耐心。</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>任意大小</translation>
    </message>
    <message>
        <source>Any task</source>
        <translation>任意任务</translation>
    </message>
    <message>
        <source>Any value from {low} to {high}, by equal differences</source>
        <translation>从 {low} 到 {high} 的任意值，均匀</translation>
    </message>
    <message>
        <source>Any value from {low} to {high}, by equal ratios</source>
        <translation>从 {low} 到 {high} 的任意值，对数均匀</translation>
    </message>
    <message>
        <source>Apart again</source>
        <translation>重新分开</translation>
    </message>
    <message>
        <source>Apple&apos;s, with the machine&apos;s own memory</source>
        <translation>Apple 显卡，使用本机内存</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Arrow</translation>
    </message>
    <message>
        <source>As a normal distribution</source>
        <translation>按正态分布</translation>
    </message>
    <message>
        <source>As a part of the rate of the second phase</source>
        <translation>相对第二阶段学习率的比例</translation>
    </message>
    <message>
        <source>As at the first start; undo brings this one back</source>
        <translation>如同首次启动时；撤销可恢复当前实验</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>如文件中</translation>
    </message>
    <message>
        <source>As in the paper; the authors&apos; code does not</source>
        <translation>同论文；作者的代码不这样做</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>As it comes, or fitted to the full one</source>
        <translation>按原样，或拟合到完整梯度</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>导入后的样子</translation>
    </message>
    <message>
        <source>As many examples in each step as before; a little slower.</source>
        <translation>每步样本数不变；稍慢。</translation>
    </message>
    <message>
        <source>As on its page, or the address of its page</source>
        <translation>页面上的名称，或页面地址</translation>
    </message>
    <message>
        <source>As set below</source>
        <translation>按下面的设置</translation>
    </message>
    <message>
        <source>As text, for whoever is asked for help</source>
        <translation>以文本形式，便于向他人求助</translation>
    </message>
    <message>
        <source>As the adapter says</source>
        <translation>以适配器所述为准</translation>
    </message>
    <message>
        <source>As the adapter says, if it does</source>
        <translation>如适配器有说明，则以其为准</translation>
    </message>
    <message>
        <source>As the base model</source>
        <translation>与基础模型相同</translation>
    </message>
    <message>
        <source>As the data make most likely</source>
        <translation>使数据似然最大</translation>
    </message>
    <message>
        <source>As the mean of the validation parts of {count} data sets rank {best} does best ({value}); each by itself: {each}.</source>
        <translation>按 {count} 个数据集验证集的平均，秩 {best} 最好（{value}）；各自单独：{each}。</translation>
    </message>
    <message>
        <source>As the six-layer MiniLM, with twice the layers: a little better, half as fast.</source>
        <translation>与六层 MiniLM 相同，但层数加倍：略好，速度减半。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As {model} reads it: {count} tokens, of which {lit}, in bold, are what is learned</source>
        <translation>{model} 读到的内容：{count} 个词元，其中粗体的 {lit} 个是要学习的</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask both</source>
        <translation>向两边提问</translation>
    </message>
    <message>
        <source>Ask it something in the playground</source>
        <translation>在试验场向它提问</translation>
    </message>
    <message>
        <source>Ask its owners for access on the same page, and wait until they let you in.</source>
        <translation>在同一页面向其所有者申请访问，并等待批准。</translation>
    </message>
    <message>
        <source>Ask the hub about it</source>
        <translation>向 Hub 查询</translation>
    </message>
    <message>
        <source>Ask the hub whose it is</source>
        <translation>向 Hub 查询其所有者</translation>
    </message>
    <message>
        <source>Ask whoever made it for weights in the safetensors format.</source>
        <translation>请向制作者索取 safetensors 格式的权重。</translation>
    </message>
    <message>
        <source>Asked on the {items} items of the validation part before anything was learned. Examples shown beforehand: {shots}.</source>
        <translation>在学习之前用验证集的 {items} 个样本测试。事先展示的样本：{shots}。</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同时运行</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>At random first</source>
        <translation>先随机</translation>
    </message>
    <message>
        <source>At random, narrow matrices less (ER)</source>
        <translation>随机，窄矩阵剪得少（ER）</translation>
    </message>
    <message>
        <source>At step {step} the gradient at “{most}” has the length {value}.</source>
        <translation>第 {step} 步时，“{most}”处的梯度长度为 {value}。</translation>
    </message>
    <message>
        <source>At step {step} the gradient is longest at “{most}” ({value}), shortest at “{least}” ({low}).</source>
        <translation>第 {step} 步时，“{most}”处梯度最长（{value}），“{least}”处最短（{low}）。</translation>
    </message>
    <message>
        <source>Attempt {attempt} runs on {device}, in {precision}.</source>
        <translation>第 {attempt} 次尝试在 {device} 上以 {precision} 运行。</translation>
    </message>
    <message>
        <source>Attempt {attempt} runs on {device}.</source>
        <translation>第 {attempt} 次尝试在 {device} 上运行。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Attention in models of type {type} takes no keys and values beside those of the text.</source>
        <translation>{type} 类型模型的注意力不接受文本以外的键和值。</translation>
    </message>
    <message>
        <source>Attention keys</source>
        <translation>注意力的键</translation>
    </message>
    <message>
        <source>Attention output</source>
        <translation>注意力输出</translation>
    </message>
    <message>
        <source>Attention values</source>
        <translation>注意力的值</translation>
    </message>
    <message>
        <source>AttentionFusion mixes what the layers say of a whole text; single words get no answer.</source>
        <translation>AttentionFusion 混合各层对整段文本的看法；单个词得不到答案。</translation>
    </message>
    <message>
        <source>AutoPEFT</source>
        <translation>AutoPEFT</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic combination</source>
        <translation>自动组合</translation>
    </message>
    <message>
        <source>Automatic is the model&apos;s own, else plain lines</source>
        <translation>自动即模型自带的，否则用纯文本行</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Averaged</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Averaging the copies</source>
        <translation>正在平均各副本</translation>
    </message>
    <message>
        <source>B- begins, I- goes on (IOB2)</source>
        <translation>B- 开始，I- 继续（IOB2）</translation>
    </message>
    <message>
        <source>BERT that keeps capitals: for names of people and places.</source>
        <translation>区分大小写的 BERT：适合人名和地名。</translation>
    </message>
    <message>
        <source>BERT with half the layers and most of its ability: a good first English model.</source>
        <translation>层数减半的 BERT，保留大部分能力：很好的英文入门模型。</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Back to all runs  (Esc)</source>
        <translation>返回所有运行（Esc）</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>恢复常用值</translation>
    </message>
    <message>
        <source>Back to the usual: {value}</source>
        <translation>恢复常用值：{value}</translation>
    </message>
    <message>
        <source>Back, or empty the search</source>
        <translation>返回，或清空搜索</translation>
    </message>
    <message>
        <source>Bars are 95 % intervals, the dashed line is the front; {way}. Names that find no room stand in the table.</source>
        <translation>条形为 95% 区间，虚线为前沿；{way}。放不下的名称见表格。</translation>
    </message>
    <message>
        <source>Bars are 95 % intervals, the dashed line is the front; {way}. Numbers that learn: {listed}.</source>
        <translation>条形为 95% 区间，虚线为前沿；{way}。可训练参数：{listed}。</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Base, head only, seed {seed}</source>
        <translation>基准，仅分类头，种子 {seed}</translation>
    </message>
    <message>
        <source>Base, untouched model</source>
        <translation>基准，未改动的模型</translation>
    </message>
    <message>
        <source>Baseline examples</source>
        <translation>基线示例</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Batches gathered before each step</source>
        <translation>每步之前累积的批数</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Before it can be launched:</source>
        <translation>启动之前：</translation>
    </message>
    <message>
        <source>Before the first cut</source>
        <translation>第一次裁剪之前</translation>
    </message>
    <message>
        <source>Before the fit its certainty was off by {before} points on average, after it by {after}.</source>
        <translation>拟合前其把握平均偏差 {before} 个百分点，拟合后为 {after} 个。</translation>
    </message>
    <message>
        <source>Before the second part of a pair</source>
        <translation>句子对第二部分之前</translation>
    </message>
    <message>
        <source>Before the text</source>
        <translation>文本之前</translation>
    </message>
    <message>
        <source>Before, each method got a short try of learning rates around its usual one, the same number of steps for each, judged on the validation part. Nothing else was tuned.</source>
        <translation>此前每种方法都在其常用学习率附近短暂尝试，步数相同，在验证集上评判。没有调整其他设置。</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin above 0, or write :linear behind the range.</source>
        <translation>请从大于 0 开始，或在范围后写 :linear。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Begin with a smaller seed.</source>
        <translation>请从更小的种子开始。</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Behind what it reads of the source, too</source>
        <translation>也放在读取源文本之后</translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>并联于</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Beside the feed-forward part</source>
        <translation>前馈部分旁</translation>
    </message>
    <message>
        <source>Besides the column {own} of these tables, {column} has what the names of the files say.</source>
        <translation>除了这些表格自己的列 {own} 之外，{column} 列中是文件名所表示的内容。</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>Best and worst answers</source>
        <translation>最好和最差的回答</translation>
    </message>
    <message>
        <source>Best answers of {method}</source>
        <translation>{method} 最好的回答</translation>
    </message>
    <message>
        <source>Best on validation so far: {run} with {score}; what that is worth, the comparison says.</source>
        <translation>目前验证集上最好：{run}，{score}；这意味着什么，由比较来说明。</translation>
    </message>
    <message>
        <source>Best so far: {metric} {score} on validation with {count} numbers. The front has {front} points.</source>
        <translation>目前最好：验证集{metric} {score}，{count} 个参数。前沿有 {front} 个点。</translation>
    </message>
    <message>
        <source>Best so far: {metric} {score} on validation with {words}.</source>
        <translation>目前最好：验证集{metric} {score}，{words}。</translation>
    </message>
    <message>
        <source>Better by</source>
        <translation>领先</translation>
    </message>
    <message>
        <source>Between the parts</source>
        <translation>各部分之间</translation>
    </message>
    <message>
        <source>Between two cuts</source>
        <translation>两次剪枝之间</translation>
    </message>
    <message>
        <source>Beyond the score</source>
        <translation>得分之外</translation>
    </message>
    <message>
        <source>Beyond the score: {run}</source>
        <translation>得分之外：{run}</translation>
    </message>
    <message>
        <source>Bias update</source>
        <translation>偏置更新</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>比特数</translation>
    </message>
    <message>
        <source>Bits per byte</source>
        <translation>每字节比特数</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Blanks before and after texts are cut away.</source>
        <translation>文本前后的空白会被去除。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>块 {number}</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Blocks compute twice: 20 to 60 % more time</source>
        <translation>块计算两次：多用 20% 到 60% 的时间</translation>
    </message>
    <message>
        <source>Both answer the same.</source>
        <translation>两者的回答相同。</translation>
    </message>
    <message>
        <source>Both answer {label}, and are equally sure of it.</source>
        <translation>两者都回答 {label}，把握相同。</translation>
    </message>
    <message>
        <source>Both answer {label}; {right} is less sure of it by {points} points.</source>
        <translation>两者都回答 {label}；{right} 的把握低 {points} 个百分点。</translation>
    </message>
    <message>
        <source>Both answer {label}; {right} is surer of it by {points} points.</source>
        <translation>两者都回答 {label}；{right} 的把握高 {points} 个百分点。</translation>
    </message>
    <message>
        <source>Both beat {losers}.</source>
        <translation>两者都胜过 {losers}。</translation>
    </message>
    <message>
        <source>Both change the same places by the same numbers.</source>
        <translation>两者在相同的位置改变相同数量的参数。</translation>
    </message>
    <message>
        <source>Both in one model</source>
        <translation>两者合为一个模型</translation>
    </message>
    <message>
        <source>Both in one…</source>
        <translation>合为一个…</translation>
    </message>
    <message>
        <source>Both matrices drawn; both learn</source>
        <translation>两个矩阵都随机抽取；都参与训练</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>两者都对</translation>
    </message>
    <message>
        <source>Both, mixed by a gate</source>
        <translation>两者，由门混合</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Bottleneck of an adapter, or rank</source>
        <translation>适配器的瓶颈或秩</translation>
    </message>
    <message>
        <source>Bring a table with a text column and a label column, or questions and answers. It is looked at first, and what can be done with it is said.</source>
        <translation>导入含文本列和类别列的表格，或者问答数据。程序会先查看，再说明能用它做什么。</translation>
    </message>
    <message>
        <source>Bring data in</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Bring data…</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>Bring in one of them alone, or write that column in the same way in all.</source>
        <translation>只导入其中一个，或在所有文件中以相同方式书写该列。</translation>
    </message>
    <message>
        <source>Bring in the table that was copied</source>
        <translation>导入复制的表格</translation>
    </message>
    <message>
        <source>Bring it in first: drop it on the window, or say peft-engine data import {path}.</source>
        <translation>请先导入它：把它拖到窗口上，或运行 peft-engine data import {path}。</translation>
    </message>
    <message>
        <source>Bring its old files back, or make a new run, in which the model is taken as it is now.</source>
        <translation>请恢复其旧文件，或新建运行，按模型现状使用。</translation>
    </message>
    <message>
        <source>Bring the old file back, or remove the line content_hash to use the new one.</source>
        <translation>请恢复旧文件，或删除 content_hash 行以使用新文件。</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Broken rows are left out</source>
        <translation>略去损坏的行</translation>
    </message>
    <message>
        <source>Builds a small network behind the attention and the feed-forward part of every block. It narrows the signal, bends it, widens it again and adds the result; the model around it stays as it is.</source>
        <translation>在每个块的注意力和前馈部分之后建一个小网络：收窄信号，做非线性变换，再展宽并加上结果；周围的模型保持不变。</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Built-in, or a file of your own</source>
        <translation>内置数据，或自己的文件</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>By itself {left} has {left_score}, and {right} has {right_score}.</source>
        <translation>单独来看，{left} 为 {left_score}，{right} 为 {right_score}。</translation>
    </message>
    <message>
        <source>By name, task and size</source>
        <translation>按名称、任务和大小</translation>
    </message>
    <message>
        <source>By step {step}, “{most}” has moved by {value}.</source>
        <translation>到第 {step} 步，“{most}”变化了 {value}。</translation>
    </message>
    <message>
        <source>By step {step}, “{most}” has moved most ({value}) and “{least}” least ({low}).</source>
        <translation>到第 {step} 步，“{most}”变化最大（{value}），“{least}”变化最小（{low}）。</translation>
    </message>
    <message>
        <source>CMA-ES step size (sigma)</source>
        <translation>CMA-ES 步长（sigma）</translation>
    </message>
    <message>
        <source>CSV or JSON lines with a column each for: {roles}</source>
        <translation>CSV 或 JSON Lines，以下各占一列：{roles}</translation>
    </message>
    <message>
        <source>CSV, JSON lines, or .txt with a text a line; needed: {roles}</source>
        <translation>CSV、JSON Lines，或每行一段文本的 .txt；需要：{roles}</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Call them train, validation and test, or bring one of them in alone.</source>
        <translation>请把它们命名为 train、validation 和 test，或只导入其中一个。</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>Can think before it answers, or not; the smallest of its family.</source>
        <translation>回答前可以思考也可以不思考；系列中最小的。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Candidates at the left</source>
        <translation>左侧候选</translation>
    </message>
    <message>
        <source>Candidates at the right</source>
        <translation>右侧候选</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Cannot be used yet</source>
        <translation>暂不可用</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>验证证明</translation>
    </message>
    <message>
        <source>Chance alone</source>
        <translation>仅随机</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change a setting of one of them, give them names, or leave one out.</source>
        <translation>请更改其中一个的设置、给它们命名，或去掉一个。</translation>
    </message>
    <message>
        <source>Change and run again</source>
        <translation>修改后再运行</translation>
    </message>
    <message>
        <source>Change how it is divided…</source>
        <translation>更改划分方式…</translation>
    </message>
    <message>
        <source>Change so far</source>
        <translation>至今的变化</translation>
    </message>
    <message>
        <source>Change the data</source>
        <translation>更改数据</translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation>更改模型</translation>
    </message>
    <message>
        <source>Change values</source>
        <translation>更改取值</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>检查间隔</translation>
    </message>
    <message>
        <source>Check that it is there and may be read and written, or name another place.</source>
        <translation>请检查它是否存在、是否可读写，或指定其他位置。</translation>
    </message>
    <message>
        <source>Check that the base model is the one that the checkpoint was made for.</source>
        <translation>请检查基础模型是否就是该检查点所用的模型。</translation>
    </message>
    <message>
        <source>Check that the file may be opened.</source>
        <translation>请检查是否允许打开该文件。</translation>
    </message>
    <message>
        <source>Check that the files of the run may be opened.</source>
        <translation>请检查运行的文件是否允许打开。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check the name; for a private one store a token that may read it.</source>
        <translation>请检查名称；若是私有的，请保存一个有读取权限的令牌。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Checking on the validation part.</source>
        <translation>正在验证集上检查。</translation>
    </message>
    <message>
        <source>Checkpoint kept at step {step}, to go on from.</source>
        <translation>在第 {step} 步保存检查点，可从那里继续。</translation>
    </message>
    <message>
        <source>Checkpoint kept at step {step}.</source>
        <translation>在第 {step} 步保存检查点。</translation>
    </message>
    <message>
        <source>Checkpoint kept at the end, step {step}.</source>
        <translation>在结束时保存检查点，第 {step} 步。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Checks without better score or 1 % less loss</source>
        <translation>没有更好得分或损失未降 1% 的检查次数</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choices are counted from 0; mend the number, or leave the row out.</source>
        <translation>选项从 0 开始计数；请更正数字，或略去该行。</translation>
    </message>
    <message>
        <source>Choices, one in each line</source>
        <translation>选项，每行一个</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose Average.</source>
        <translation>请选择“平均”。</translation>
    </message>
    <message>
        <source>Choose Head only as the reference.</source>
        <translation>请选择“仅分类头”作为参照。</translation>
    </message>
    <message>
        <source>Choose LoRA, or a task that sorts texts into classes.</source>
        <translation>请选择 LoRA，或对文本分类的任务。</translation>
    </message>
    <message>
        <source>Choose No training as the reference.</source>
        <translation>请选择“不训练”作为参照。</translation>
    </message>
    <message>
        <source>Choose a data set that lies on the hub as files, or a copy of it in Parquet.</source>
        <translation>请选择以文件形式存放在 Hub 上的数据集，或它的 Parquet 副本。</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>请选择其中的一个文件。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .peftpack.</source>
        <translation>请选择以 .peftpack 结尾的文件。</translation>
    </message>
    <message>
        <source>Choose a file that has rows.</source>
        <translation>请选择有内容行的文件。</translation>
    </message>
    <message>
        <source>Choose a file with at least one row below the names of its columns.</source>
        <translation>请选择列名下至少有一行的文件。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a finished run first.</source>
        <translation>请先选择一次已完成的运行。</translation>
    </message>
    <message>
        <source>Choose a folder that holds the data alone.</source>
        <translation>请选择只含数据的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder with tables or texts, such as train.csv.</source>
        <translation>请选择含有表格或文本的文件夹，例如 train.csv。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a masked language model that was kept whole, or another method.</source>
        <translation>请选择完整保留的掩码语言模型，或另一种方法。</translation>
    </message>
    <message>
        <source>Choose a masked language model that was kept whole.</source>
        <translation>请选择保持完整的掩码语言模型。</translation>
    </message>
    <message>
        <source>Choose a masked language model with its head, such as the small encoder.</source>
        <translation>请选择带有该头的掩码语言模型，例如小编码器。</translation>
    </message>
    <message>
        <source>Choose a masked language model, or another method.</source>
        <translation>请选择掩码语言模型，或其他方法。</translation>
    </message>
    <message>
        <source>Choose a method without a prefix, such as LoRA or Prompt Tuning.</source>
        <translation>请选择不带前缀的方法，例如 LoRA 或 Prompt Tuning。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a model at the left.</source>
        <translation>请在左侧选择一个模型。</translation>
    </message>
    <message>
        <source>Choose a model for this task, or other data.</source>
        <translation>请选择适合此任务的模型，或其他数据。</translation>
    </message>
    <message>
        <source>Choose a model of a known type, or a task with whole texts.</source>
        <translation>请选择已知类型的模型，或针对整段文本的任务。</translation>
    </message>
    <message>
        <source>Choose a model of a known type.</source>
        <translation>请选择已知类型的模型。</translation>
    </message>
    <message>
        <source>Choose a model of an architecture that transformers itself knows.</source>
        <translation>请选择 transformers 本身认识的架构的模型。</translation>
    </message>
    <message>
        <source>Choose a model that comes with a tokenizer.json.</source>
        <translation>请选择带有 tokenizer.json 的模型。</translation>
    </message>
    <message>
        <source>Choose a model that reads or writes texts.</source>
        <translation>请选择读取或写出文本的模型。</translation>
    </message>
    <message>
        <source>Choose a model that reads texts alone.</source>
        <translation>请选择只读取文本的模型。</translation>
    </message>
    <message>
        <source>Choose a model that the library transformers knows by itself.</source>
        <translation>请选择 transformers 库本身支持的模型。</translation>
    </message>
    <message>
        <source>Choose a model that transformers knows by itself.</source>
        <translation>请选择 transformers 本身认识的模型。</translation>
    </message>
    <message>
        <source>Choose a model that was made for this language.</source>
        <translation>请选择为该语言制作的模型。</translation>
    </message>
    <message>
        <source>Choose a model whose weights are in model.safetensors.</source>
        <translation>请选择权重在 model.safetensors 中的模型。</translation>
    </message>
    <message>
        <source>Choose a model whose weights are safetensors.</source>
        <translation>请选择权重为 safetensors 的模型。</translation>
    </message>
    <message>
        <source>Choose a model whose words are as wide as its blocks, or another method.</source>
        <translation>请选择词宽与块宽相同的模型，或其他方法。</translation>
    </message>
    <message>
        <source>Choose a model, data, a lesson or a run at least.</source>
        <translation>请至少选择一个模型、数据、课程或运行。</translation>
    </message>
    <message>
        <source>Choose a model, or a copy of this one, whose weights are safetensors.</source>
        <translation>请选择权重为 safetensors 的模型，或此模型的这种副本。</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {most}.</source>
        <translation>请选择 1 到 {most} 之间的数。</translation>
    </message>
    <message>
        <source>Choose a run whose task is to write.</source>
        <translation>请选择任务为写作的运行。</translation>
    </message>
    <message>
        <source>Choose a second run.</source>
        <translation>请再选择一次运行。</translation>
    </message>
    <message>
        <source>Choose a setting below.</source>
        <translation>请在下方选择一个设置。</translation>
    </message>
    <message>
        <source>Choose a smaller model, or a copy that is cut into smaller files.</source>
        <translation>请选择更小的模型，或拆成较小文件的副本。</translation>
    </message>
    <message>
        <source>Choose among given answers</source>
        <translation>在给定答案中选择</translation>
    </message>
    <message>
        <source>Choose another column for the label, or another task.</source>
        <translation>请为类别选择其他列，或选择其他任务。</translation>
    </message>
    <message>
        <source>Choose another column for the label.</source>
        <translation>请为类别选择其他列。</translation>
    </message>
    <message>
        <source>Choose another column, or leave such rows out.</source>
        <translation>请选择其他列，或略去这些行。</translation>
    </message>
    <message>
        <source>Choose another data set.</source>
        <translation>请选择其他数据集。</translation>
    </message>
    <message>
        <source>Choose another delimiter or quote, or save the table as CSV again.</source>
        <translation>请选择其他分隔符或引号，或把表格重新存为 CSV。</translation>
    </message>
    <message>
        <source>Choose another delimiter, or save the columns that matter into a file of their own.</source>
        <translation>请选择其他分隔符，或把需要的列另存为一个文件。</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the file again in UTF-8.</source>
        <translation>请选择其他编码，或把文件重新存为 UTF-8。</translation>
    </message>
    <message>
        <source>Choose another encoding, such as utf-16, or save the file as text again.</source>
        <translation>请选择其他编码，例如 utf-16，或把文件重新存为文本。</translation>
    </message>
    <message>
        <source>Choose another folder with --store.</source>
        <translation>请用 --store 选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another method or another model.</source>
        <translation>请选择其他方法或其他模型。</translation>
    </message>
    <message>
        <source>Choose another method or another task.</source>
        <translation>请选择其他方法或其他任务。</translation>
    </message>
    <message>
        <source>Choose another method, or a task about whole texts.</source>
        <translation>请选择其他方法，或针对整段文本的任务。</translation>
    </message>
    <message>
        <source>Choose another method, or a task that sorts texts into classes.</source>
        <translation>请选择其他方法，或对文本分类的任务。</translation>
    </message>
    <message>
        <source>Choose another method, or mend the formulas in its card.py and start again.</source>
        <translation>请选择其他方法，或修正其 card.py 中的公式后重新启动。</translation>
    </message>
    <message>
        <source>Choose another method, or run it by itself.</source>
        <translation>请选择其他方法，或单独运行它。</translation>
    </message>
    <message>
        <source>Choose another method.</source>
        <translation>请选择其他方法。</translation>
    </message>
    <message>
        <source>Choose another model for this task.</source>
        <translation>请为此任务选择其他模型。</translation>
    </message>
    <message>
        <source>Choose another model or another method.</source>
        <translation>请选择其他模型或其他方法。</translation>
    </message>
    <message>
        <source>Choose another model, or another copy of it.</source>
        <translation>请选择其他模型，或它的另一份副本。</translation>
    </message>
    <message>
        <source>Choose another model, or name the token as eos_token in tokenizer_config.json.</source>
        <translation>请选择其他模型，或在 tokenizer_config.json 中以 eos_token 指定该词元。</translation>
    </message>
    <message>
        <source>Choose another one, or look on its page what it holds.</source>
        <translation>请另选一个，或在其页面上查看它包含什么。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose another task, or other data.</source>
        <translation>请选择其他任务或其他数据。</translation>
    </message>
    <message>
        <source>Choose another way to read the file, or divide that line.</source>
        <translation>请选择其他读取方式，或拆分该行。</translation>
    </message>
    <message>
        <source>Choose at least one place.</source>
        <translation>请至少选择一个位置。</translation>
    </message>
    <message>
        <source>Choose automatic, or bfloat16.</source>
        <translation>请选择自动或 bfloat16。</translation>
    </message>
    <message>
        <source>Choose automatic, or cpu.</source>
        <translation>请选择自动或 cpu。</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>选择数据</translation>
    </message>
    <message>
        <source>Choose one alone if it is the one you mean; parts are to be called train, validation and test.</source>
        <translation>如果您要的是其中某个文件，请单独选择它；各部分的文件名应为 train、validation 和 test。</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>请先选择一项。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>请选择其中之一。</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>请从这些中选择：{names}。</translation>
    </message>
    <message>
        <source>Choose one that reads texts alone.</source>
        <translation>请选择只读取文本的模型。</translation>
    </message>
    <message>
        <source>Choose runs of methods whose results are differences to the weights: LoRA, (IA)³, BitFit, full fine-tuning and more.</source>
        <translation>请选择结果为权重差值的方法的运行：LoRA、(IA)³、BitFit、全量微调等。</translation>
    </message>
    <message>
        <source>Choose runs to compare</source>
        <translation>选择要比较的运行</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Choose the folder in which your models lie.</source>
        <translation>请选择存放模型的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that a model was saved or downloaded to.</source>
        <translation>请选择保存或下载了模型的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that an adapter was saved or downloaded to.</source>
        <translation>请选择保存或下载了适配器的文件夹。</translation>
    </message>
    <message>
        <source>Choose the model that it was made of; QLoRA rounds its weights itself.</source>
        <translation>请选择它所源自的模型；QLoRA 会自行舍入权重。</translation>
    </message>
    <message>
        <source>Choose the name of the list that holds the rows.</source>
        <translation>请选择含有各行的列表的名称。</translation>
    </message>
    <message>
        <source>Choose the plain form, or change the roles in the data.</source>
        <translation>请选择纯文本形式，或更改数据中的角色。</translation>
    </message>
    <message>
        <source>Choose the plain form.</source>
        <translation>请选择纯文本形式。</translation>
    </message>
    <message>
        <source>Choose the runs again; if that does not help, open one of them and look at its log.</source>
        <translation>请重新选择运行；若无效，请打开其中一个查看日志。</translation>
    </message>
    <message>
        <source>Choose the task {theirs}, or other data.</source>
        <translation>请选择任务 {theirs}，或其他数据。</translation>
    </message>
    <message>
        <source>Choose two or more finished runs on the same data; several seeds of each tell most.</source>
        <translation>请选择同一数据上的两个或更多已完成运行；各有多个种子时最能说明问题。</translation>
    </message>
    <message>
        <source>Choose two runs on the same model whose methods leave its parts as they are.</source>
        <translation>请选择同一模型上、方法不改变其部件的两次运行。</translation>
    </message>
    <message>
        <source>Choose two that answer the same question.</source>
        <translation>请选择回答同一问题的两个。</translation>
    </message>
    <message>
        <source>Choose what belongs into the pack.</source>
        <translation>请选择要放入课堂包的内容。</translation>
    </message>
    <message>
        <source>Choose what should be learned</source>
        <translation>选择要学习的内容</translation>
    </message>
    <message>
        <source>Choose who races</source>
        <translation>选择参赛方法</translation>
    </message>
    <message>
        <source>Choose, or say why it cannot be chosen</source>
        <translation>选择，或说明为何不能选择</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choosing code and correction of each matrix together</source>
        <translation>正在为每个矩阵同时选择编码和修正</translation>
    </message>
    <message>
        <source>Choosing what moved most, and going back to the start</source>
        <translation>选出变化最大的，并回到起点</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>Chosen matrices</source>
        <translation>选中的矩阵</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes start from</source>
        <translation>类别的起点</translation>
    </message>
    <message>
        <source>Classroom pack</source>
        <translation>课堂包</translation>
    </message>
    <message>
        <source>Classroom packs (*.peftpack)</source>
        <translation>课堂包 (*.peftpack)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清空搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close it, or read the file without quotes.</source>
        <translation>请闭合它，或按无引号读取文件。</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Code that comes with a model is never run. Choose a model of a known type.</source>
        <translation>模型附带的代码从不运行。请选择已知类型的模型。</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>Colours and marks of families, or a colour and a shape of its own for each method.</source>
        <translation>类别的颜色和标记，或每种方法各有颜色和形状。</translation>
    </message>
    <message>
        <source>Colours tell</source>
        <translation>颜色表示</translation>
    </message>
    <message>
        <source>Column {name}: {role}</source>
        <translation>列 {name}：{role}</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Comes with the workbench: trains in seconds, to try things out.</source>
        <translation>随工作台提供：数秒即可训练，适合试用。</translation>
    </message>
    <message>
        <source>Comes with the workbench: turns one short text into another, trains in seconds.</source>
        <translation>随工作台提供：把一段短文本变成另一段，数秒即可训练。</translation>
    </message>
    <message>
        <source>Comes with the workbench: writes like a children&apos;s book, trains in seconds.</source>
        <translation>随工作台提供：写得像童书，数秒即可训练。</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Command for {what}</source>
        <translation>{what} 的命令</translation>
    </message>
    <message>
        <source>Common rank for queries</source>
        <translation>查询的公共秩</translation>
    </message>
    <message>
        <source>Common rank for values and output</source>
        <translation>值和输出的公共秩</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>比较方法</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较范围</translation>
    </message>
    <message>
        <source>Compares sentences</source>
        <translation>比较句子</translation>
    </message>
    <message>
        <source>Comparing with HF peft</source>
        <translation>正在与 HF peft 比较</translation>
    </message>
    <message>
        <source>Comparison on {data}</source>
        <translation>{data} 上的比较</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方断开</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Contenders are counted from 1; a single run has none.</source>
        <translation>参赛方法从 1 开始计；单次运行没有参赛方法。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Context, may be empty</source>
        <translation>上下文，可留空</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue  (Ctrl P)</source>
        <translation>继续（Ctrl P）</translation>
    </message>
    <message>
        <source>Continue from step {step}</source>
        <translation>从第 {step} 步继续</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversation form</source>
        <translation>对话形式</translation>
    </message>
    <message>
        <source>Conversations as OpenAI has them</source>
        <translation>OpenAI 格式的对话</translation>
    </message>
    <message>
        <source>Conversations as ShareGPT has them</source>
        <translation>ShareGPT 格式的对话</translation>
    </message>
    <message>
        <source>Conversations in which an answer is empty are left out.</source>
        <translation>含有空答案的对话会被略去。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied part</source>
        <translation>复制的部件</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Copies at the start</source>
        <translation>副本的初始状态</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>请从来源处重新复制。</translation>
    </message>
    <message>
        <source>Copy it again, and wait until that is done.</source>
        <translation>请重新复制，并等待完成。</translation>
    </message>
    <message>
        <source>Copy it whole from the hub&apos;s page of tokens.</source>
        <translation>请从 Hub 的令牌页面完整复制。</translation>
    </message>
    <message>
        <source>Copy or save it</source>
        <translation>复制或保存</translation>
    </message>
    <message>
        <source>Copy the command for {what}</source>
        <translation>复制 {what} 的命令</translation>
    </message>
    <message>
        <source>Copy the health report</source>
        <translation>复制健康检查报告</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>复制数字</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>复制引用信息</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the rows with their head in your spreadsheet, then paste here.</source>
        <translation>请在电子表格中连同表头一起复制这些行，然后粘贴到这里。</translation>
    </message>
    <message>
        <source>Corrected for all pairs, they cannot be told apart.</source>
        <translation>对所有配对校正后，它们无法区分。</translation>
    </message>
    <message>
        <source>Corrected for all pairs, {first} is better.</source>
        <translation>对所有配对校正后，{first} 更好。</translation>
    </message>
    <message>
        <source>Corrected for all pairs, {second} is better.</source>
        <translation>对所有配对校正后，{second} 更好。</translation>
    </message>
    <message>
        <source>Cosine to zero</source>
        <translation>余弦降到零</translation>
    </message>
    <message>
        <source>Count from 1</source>
        <translation>从 1 数起</translation>
    </message>
    <message>
        <source>Counting in the model</source>
        <translation>正在模型中统计</translation>
    </message>
    <message>
        <source>Counting the rows</source>
        <translation>正在统计行数</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>正在统计词元</translation>
    </message>
    <message>
        <source>Cross-attention</source>
        <translation>交叉注意力</translation>
    </message>
    <message>
        <source>Ctrl K and a few letters lead to every method, setting, run and action, and to this tour. A question mark lists all keys.</source>
        <translation>按 Ctrl K 并输入几个字母，可到达任何方法、设置、运行和操作，也能回到这个导览。按问号列出所有按键。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Cut away</source>
        <translation>剪去</translation>
    </message>
    <message>
        <source>Cut the blanks</source>
        <translation>去除空白</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>正在裁剪</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data from the hub</source>
        <translation>来自 Hub 的数据</translation>
    </message>
    <message>
        <source>Data made ready for reading. It is kept small by itself and made anew where it is missing.</source>
        <translation>为读取准备好的数据。会自动保持较小，缺失时重新生成。</translation>
    </message>
    <message>
        <source>Data of your own</source>
        <translation>自己的数据</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Data {name}</source>
        <translation>数据 {name}</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Decoder block {number}</source>
        <translation>解码器块 {number}</translation>
    </message>
    <message>
        <source>Decoder block {number}, {part}: {count} parameters, {share}</source>
        <translation>解码器块 {number}，{part}：{count} 个参数，{share}</translation>
    </message>
    <message>
        <source>Decoder {number}</source>
        <translation>解码器 {number}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete it there, or take the folder off the list.</source>
        <translation>请在那里删除，或把该文件夹从列表移去。</translation>
    </message>
    <message>
        <source>Delete that file; the runs in it are kept and can be put in again.</source>
        <translation>请删除该文件；其中的运行会保留，可以重新加入队列。</translation>
    </message>
    <message>
        <source>Delete that folder; the run then starts from the beginning.</source>
        <translation>请删除该文件夹；运行会从头开始。</translation>
    </message>
    <message>
        <source>Delete the chosen runs</source>
        <translation>删除所选运行</translation>
    </message>
    <message>
        <source>Deleted runs lie here until the trash is emptied; then they are gone for good.</source>
        <translation>已删除的运行留在这里，清空回收站后将永久消失。</translation>
    </message>
    <message>
        <source>Delta weight masking</source>
        <translation>增量权重掩码</translation>
    </message>
    <message>
        <source>Densities of good and bad (TPE)</source>
        <translation>好与差的密度（TPE）</translation>
    </message>
    <message>
        <source>Describe in words</source>
        <translation>用文字描述</translation>
    </message>
    <message>
        <source>Describe it in words</source>
        <translation>用文字描述</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或文件正被占用</translation>
    </message>
    <message>
        <source>Directions kept</source>
        <translation>保留的方向数</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>文件夹不为空</translation>
    </message>
    <message>
        <source>Disk of the models</source>
        <translation>模型所在磁盘</translation>
    </message>
    <message>
        <source>Disk of the runs</source>
        <translation>运行所在磁盘</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>Divide it into rows of their own.</source>
        <translation>请把它拆成各自的行。</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>划分方式</translation>
    </message>
    <message>
        <source>Divided among the experts</source>
        <translation>分配给各专家</translation>
    </message>
    <message>
        <source>Dividing the rows into parts</source>
        <translation>正在划分各行</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>动手做</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>再做一次</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Do not open this pack, and ask whoever gave it to you.</source>
        <translation>不要打开此课堂包，并询问提供者。</translation>
    </message>
    <message>
        <source>Do not use it; get the data from somebody else.</source>
        <translation>请不要使用；请从别处获取数据。</translation>
    </message>
    <message>
        <source>Do not use this model; get it from somebody else.</source>
        <translation>请不要使用此模型；请从别处获取。</translation>
    </message>
    <message>
        <source>Do not use this zip; get the data from somebody else.</source>
        <translation>请不要使用此 zip；请从别处获取数据。</translation>
    </message>
    <message>
        <source>Do not vary</source>
        <translation>不变化</translation>
    </message>
    <message>
        <source>Do not vary {setting}</source>
        <translation>不变化 {setting}</translation>
    </message>
    <message>
        <source>Does it fit this machine?</source>
        <translation>适合这台机器吗？</translation>
    </message>
    <message>
        <source>Does it know how sure it is?</source>
        <translation>它知道自己有多大把握吗？</translation>
    </message>
    <message>
        <source>Does not fit this machine</source>
        <translation>不适合这台机器</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>双引号</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>{name} 的下载</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Draw them by chance</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Drawn by chance</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>Draws among the likeliest tokens that make up this share</source>
        <translation>从合计达到此比例的最可能词元中抽取</translation>
    </message>
    <message>
        <source>Draws per answer</source>
        <translation>每个回答的抽样数</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>Drop a file, several files or a folder here.</source>
        <translation>把一个文件、多个文件或一个文件夹拖到这里。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout of the prefix</source>
        <translation>前缀的 dropout</translation>
    </message>
    <message>
        <source>DyLoRA&apos;s can; train it on the same data.</source>
        <translation>DyLoRA 的可以；请在相同数据上训练它。</translation>
    </message>
    <message>
        <source>Each block is computed once more on the way back: the same result, 20 to 60 % more time.</source>
        <translation>反向时每个块再计算一次：结果相同，多用 20% 到 60% 的时间。</translation>
    </message>
    <message>
        <source>Each block keeps only what goes into it, and is computed once more on the way back.</source>
        <translation>每个块只保留其输入，反向时再计算一次。</translation>
    </message>
    <message>
        <source>Each data set</source>
        <translation>各数据集</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>各自不同</translation>
    </message>
    <message>
        <source>Each line is a method that trains a small part of the model; the number beside it is that part. What a method does stands beside the list.</source>
        <translation>每一行是一种方法，只训练模型的一小部分；旁边的数字就是这部分的比例。方法的作用写在列表旁边。</translation>
    </message>
    <message>
        <source>Each needs a default that is allowed; mend it, then start again.</source>
        <translation>每项都需要一个允许的默认值；请修正后重新启动。</translation>
    </message>
    <message>
        <source>Each number that the model gives is of one label; the label is given where the number is 0 or more.</source>
        <translation>模型给出的每个数对应一个标签；数大于或等于 0 时给出该标签。</translation>
    </message>
    <message>
        <source>Each run&apos;s own numbers stand further below.</source>
        <translation>每次运行各自的数字在下方。</translation>
    </message>
    <message>
        <source>Each tries a few learning rates first, as the others did.</source>
        <translation>与其他方法一样，先各试几个学习率。</translation>
    </message>
    <message>
        <source>Each was given {amount}.</source>
        <translation>各得到 {amount}。</translation>
    </message>
    <message>
        <source>Each word is left out once, to see what it does for the answer.</source>
        <translation>依次去掉每个词，看它对回答的作用。</translation>
    </message>
    <message>
        <source>Earlier runs are</source>
        <translation>先前运行的合并方式</translation>
    </message>
    <message>
        <source>Else the race ends before it begins</source>
        <translation>否则比赛在开始前就结束</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>清空回收站？</translation>
    </message>
    <message>
        <source>Empty: about ten times in a run</source>
        <translation>留空：每次运行约十次</translation>
    </message>
    <message>
        <source>Empty: all, or its share; part of exact repeats</source>
        <translation>留空：全部核心或其份额；属于精确重复的一部分</translation>
    </message>
    <message>
        <source>Empty: what the experiment&apos;s passes make</source>
        <translation>留空：按实验的轮数计算</translation>
    </message>
    <message>
        <source>Emptying</source>
        <translation>正在清空</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Encoder block {number}</source>
        <translation>编码器块 {number}</translation>
    </message>
    <message>
        <source>Encoder block {number}, {part}: {count} parameters, {share}</source>
        <translation>编码器块 {number}，{part}：{count} 个参数，{share}</translation>
    </message>
    <message>
        <source>Encoder {number}</source>
        <translation>编码器 {number}</translation>
    </message>
    <message>
        <source>Encoding of the letters</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>End projector view</source>
        <translation>结束投影视图</translation>
    </message>
    <message>
        <source>End the replay</source>
        <translation>结束回放</translation>
    </message>
    <message>
        <source>End whatever uses them, or delete {path} yourself.</source>
        <translation>请结束正在使用它们的程序，或自行删除 {path}。</translation>
    </message>
    <message>
        <source>Ended early at step {step}: half of the others had more by then.</source>
        <translation>在第 {step} 步提前结束：此时半数其他试验更好。</translation>
    </message>
    <message>
        <source>Ended early, behind half of the others: {count}.</source>
        <translation>因落后于半数其他试验而提前结束：{count}。</translation>
    </message>
    <message>
        <source>Ended early.</source>
        <translation>提前结束。</translation>
    </message>
    <message>
        <source>Ended. Nothing has been changed.</source>
        <translation>已结束，没有任何更改。</translation>
    </message>
    <message>
        <source>Ends and single words have signs of their own (BIOES)</source>
        <translation>结尾和单个词有各自的符号（BIOES）</translation>
    </message>
    <message>
        <source>Ends in a verdict in words</source>
        <translation>最后给出文字结论</translation>
    </message>
    <message>
        <source>Ends the race with the runs that have finished</source>
        <translation>以已完成的运行结束比赛</translation>
    </message>
    <message>
        <source>Ends the run early; empty means no limit</source>
        <translation>使运行更早结束；留空表示不限</translation>
    </message>
    <message>
        <source>Ends training now, reads the test part and keeps the result</source>
        <translation>立即结束训练，读取测试集并保留结果</translation>
    </message>
    <message>
        <source>Ends when validation no longer improves</source>
        <translation>验证不再提升时结束</translation>
    </message>
    <message>
        <source>English to German</source>
        <translation>英语到德语</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Equal for all</source>
        <translation>对所有方法相等</translation>
    </message>
    <message>
        <source>Equal values go into one part</source>
        <translation>相同的值进入同一部分</translation>
    </message>
    <message>
        <source>Equal, or each drawn for itself</source>
        <translation>相同，或各自抽取</translation>
    </message>
    <message>
        <source>Error of rounding, round by round</source>
        <translation>逐轮的舍入误差</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Evaluate now</source>
        <translation>立即评估</translation>
    </message>
    <message>
        <source>Even out the layers</source>
        <translation>使各层一致</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>Every configuration was tried; the search ends here.</source>
        <translation>所有配置都已尝试；搜索到此结束。</translation>
    </message>
    <message>
        <source>Every file is one text.</source>
        <translation>每个文件是一段文本。</translation>
    </message>
    <message>
        <source>Every hidden state to mean 0, variance 1</source>
        <translation>每个隐藏状态归一为均值 0、方差 1</translation>
    </message>
    <message>
        <source>Every line begins with its class, which is no part of the text.</source>
        <translation>每一行都以其类别开头，类别不属于文本。</translation>
    </message>
    <message>
        <source>Every line begins with one of {count} words and a colon, which stay in the text: {names}.</source>
        <translation>每一行都以 {count} 个词之一加冒号开头，它们保留在文本中：{names}。</translation>
    </message>
    <message>
        <source>Every line of a file is one text.</source>
        <translation>文件中的每一行是一段文本。</translation>
    </message>
    <message>
        <source>Every method was trained once.</source>
        <translation>每种方法训练了一次。</translation>
    </message>
    <message>
        <source>Every method was trained {count} times.</source>
        <translation>每种方法训练了 {count} 次。</translation>
    </message>
    <message>
        <source>Every number of the model learns. The most costly way, and what the others are measured against.</source>
        <translation>模型的每个参数都训练。代价最高，也是衡量其他方法的标准。</translation>
    </message>
    <message>
        <source>Every one</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>每次运行</translation>
    </message>
    <message>
        <source>Every word by itself, without B- and I-</source>
        <translation>每个词单独，没有 B- 和 I-</translation>
    </message>
    <message>
        <source>Everyday English sentences of 3 to 14 words, each with its German translation.</source>
        <translation>3 到 14 个词的日常英语句子，各附德语翻译。</translation>
    </message>
    <message>
        <source>Everyday texts: {after} nats a token after the training, {before} before; no worse than it was.</source>
        <translation>日常文本：训练后每词元 {after} 奈特，训练前 {before}；没有变差。</translation>
    </message>
    <message>
        <source>Everyday texts: {after} nats a token after the training, {before} before; some is forgotten.</source>
        <translation>日常文本：训练后每词元 {after} 奈特，训练前 {before}；有所遗忘。</translation>
    </message>
    <message>
        <source>Everything else, and the window&apos;s own log</source>
        <translation>其余内容以及窗口自己的日志</translation>
    </message>
    <message>
        <source>Everything has a usual value, so nothing needs to be touched. F1 in a field says what experts call it.</source>
        <translation>一切都有常用值，不必改动任何内容。在字段中按 F1 可查看专业术语。</translation>
    </message>
    <message>
        <source>Everything in it is checked before anything is written. Models, data and lessons come into your data folder, recorded runs among your runs.</source>
        <translation>写入之前会检查其中的一切。模型、数据和课程放入您的数据文件夹，录制的运行放入您的运行中。</translation>
    </message>
    <message>
        <source>Everything in it was here already. Nothing has been changed.</source>
        <translation>其中的内容原已全部存在，没有任何更改。</translation>
    </message>
    <message>
        <source>Everything in the blocks</source>
        <translation>块中的全部</translation>
    </message>
    <message>
        <source>Everything in them is frozen.</source>
        <translation>其中全部冻结。</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Exact matches</source>
        <translation>完全匹配</translation>
    </message>
    <message>
        <source>Exactly nothing</source>
        <translation>完全不起作用</translation>
    </message>
    <message>
        <source>Examples for the scores</source>
        <translation>用于评分的样本</translation>
    </message>
    <message>
        <source>Examples per step</source>
        <translation>每步样本数</translation>
    </message>
    <message>
        <source>Examples shown before a question: {count} in the mean, of {wanted}.</source>
        <translation>提问前展示的示例：平均 {count} 个，共 {wanted} 个。</translation>
    </message>
    <message>
        <source>Examples to try on</source>
        <translation>用于尝试的样本</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the run in another form, or report this with the run&apos;s report.</source>
        <translation>请以其他格式导出，或连同运行报告一起反馈此问题。</translation>
    </message>
    <message>
        <source>Export them again with places in characters, or save the words as a list with a tag for each.</source>
        <translation>请以字符位置重新导出，或把词保存为列表，并为每个词给出一个标签。</translation>
    </message>
    <message>
        <source>Export {run}</source>
        <translation>导出 {run}</translation>
    </message>
    <message>
        <source>Exported: in a fresh process the outputs differ by at most {difference}.</source>
        <translation>已导出：在新进程中，输出最多相差 {difference}。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>F1 of what is marked</source>
        <translation>标记的 F1</translation>
    </message>
    <message>
        <source>F1 of what is marked on the validation part</source>
        <translation>验证集上标记的 F1</translation>
    </message>
    <message>
        <source>F1 over the classes</source>
        <translation>各类别 F1</translation>
    </message>
    <message>
        <source>F1 over the labels</source>
        <translation>类别 F1</translation>
    </message>
    <message>
        <source>F1 over the labels on the validation part</source>
        <translation>验证集上的类别 F1</translation>
    </message>
    <message>
        <source>F1 over the words</source>
        <translation>词语 F1</translation>
    </message>
    <message>
        <source>F1 over the words on the validation part</source>
        <translation>验证集上的词语 F1</translation>
    </message>
    <message>
        <source>F5 does the same</source>
        <translation>F5 效果相同</translation>
    </message>
    <message>
        <source>FOLDER is the place of this folder.</source>
        <translation>FOLDER 是此文件夹的位置。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Faint is {low} or less, full is {high}.</source>
        <translation>浅色为 {low} 或更小，深色为 {high}。</translation>
    </message>
    <message>
        <source>Fair tuning</source>
        <translation>公平调参</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>Feed-forward, gate</source>
        <translation>前馈，门</translation>
    </message>
    <message>
        <source>Feed-forward, narrow</source>
        <translation>前馈，收缩</translation>
    </message>
    <message>
        <source>Feed-forward, widen</source>
        <translation>前馈，扩展</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>已获取</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>Fewer rows of each part</source>
        <translation>每部分少取一些行</translation>
    </message>
    <message>
        <source>Fewer working values</source>
        <translation>更少的中间值</translation>
    </message>
    <message>
        <source>Fewer working values save nothing here: {method} keeps none inside the blocks.</source>
        <translation>更少的中间值在这里不节省内存：{method} 在块内不保留任何中间值。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File inside</source>
        <translation>其中的文件</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>File to keep</source>
        <translation>要保存的文件</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>File with the rows</source>
        <translation>包含各行的文件</translation>
    </message>
    <message>
        <source>Files with data</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Fill gaps in texts</source>
        <translation>填补文本空缺</translation>
    </message>
    <message>
        <source>Fill that cell, or leave the row out.</source>
        <translation>请填写该单元格，或去掉该行。</translation>
    </message>
    <message>
        <source>Fills gaps in texts</source>
        <translation>填补文本空缺</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <source>Find answers in a passage</source>
        <translation>在段落中找答案</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>查找或执行任何操作</translation>
    </message>
    <message>
        <source>Finding which weights to keep</source>
        <translation>正在确定保留哪些权重</translation>
    </message>
    <message>
        <source>Finds answers in a passage</source>
        <translation>在段落中寻找答案</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>Finish what runs</source>
        <translation>完成正在运行的</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Finished runs that this one is made of</source>
        <translation>组成此运行的已完成运行</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>First cut</source>
        <translation>第一次剪枝</translation>
    </message>
    <message>
        <source>First lesson: what fine-tuning is</source>
        <translation>第一课：什么是微调</translation>
    </message>
    <message>
        <source>First matrix</source>
        <translation>第一个矩阵</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>第一轮</translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation>第一行是列名</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>第一句</translation>
    </message>
    <message>
        <source>First spread</source>
        <translation>初始范围</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>第一段文本</translation>
    </message>
    <message>
        <source>First values of the learned vectors</source>
        <translation>可学习向量的初始值</translation>
    </message>
    <message>
        <source>First values of the side blocks</source>
        <translation>旁路块的初始值</translation>
    </message>
    <message>
        <source>First values of the vectors</source>
        <translation>向量的初始值</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>Fits this machine</source>
        <translation>适合这台机器</translation>
    </message>
    <message>
        <source>Fits this machine only just</source>
        <translation>勉强适合这台机器</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Floating point (FP4)</source>
        <translation>浮点（FP4）</translation>
    </message>
    <message>
        <source>Fold and unfold, or one level up and down</source>
        <translation>展开和折叠，或上下移动一级</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of texts</source>
        <translation>文本文件夹</translation>
    </message>
    <message>
        <source>Folder of the adapter</source>
        <translation>适配器的文件夹</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>写入的文件夹</translation>
    </message>
    <message>
        <source>Folder with an adapter</source>
        <translation>包含适配器的文件夹</translation>
    </message>
    <message>
        <source>Folder with transformers models</source>
        <translation>transformers 模型文件夹</translation>
    </message>
    <message>
        <source>Folders of methods and families that could not be read.</source>
        <translation>无法读取的方法和类别文件夹。</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Follow instructions</source>
        <translation>按指令回答</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>跟随最新</translation>
    </message>
    <message>
        <source>Follows instructions noticeably better than the small one, and still fits a laptop.</source>
        <translation>遵循指令明显好于小号，仍可放进笔记本电脑。</translation>
    </message>
    <message>
        <source>For models that ask for access</source>
        <translation>用于需要访问权限的模型</translation>
    </message>
    <message>
        <source>For the test</source>
        <translation>用于测试</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>用于验证</translation>
    </message>
    <message>
        <source>For whoever is asked for help</source>
        <translation>便于向他人求助</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Forgetting is how much worse a general text is predicted afterwards, in nats per token.</source>
        <translation>遗忘指之后预测一般文本变差了多少，单位为每词元奈特。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Free some space or check who may write there, then go on.</source>
        <translation>请腾出空间，或检查该处的写入权限，然后继续。</translation>
    </message>
    <message>
        <source>Free some space or check who may write there, then try again.</source>
        <translation>请腾出空间，或检查谁有写入权限，然后重试。</translation>
    </message>
    <message>
        <source>Free some space, then go on.</source>
        <translation>请腾出空间，然后继续。</translation>
    </message>
    <message>
        <source>Free some space, then open it again.</source>
        <translation>请腾出空间后再打开。</translation>
    </message>
    <message>
        <source>Free some space, then resume the run from its last checkpoint.</source>
        <translation>请腾出空间，然后从最后的检查点继续运行。</translation>
    </message>
    <message>
        <source>Free some space, then take it out again.</source>
        <translation>请腾出一些空间，然后再次取出。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>From records to sentences</source>
        <translation>从记录到句子</translation>
    </message>
    <message>
        <source>From the hub…</source>
        <translation>从 Hub…</translation>
    </message>
    <message>
        <source>From the test part</source>
        <translation>来自测试集</translation>
    </message>
    <message>
        <source>From the test part, {number} of {total}</source>
        <translation>来自测试集，第 {number} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全量</translation>
    </message>
    <message>
        <source>Full (32 bit)</source>
        <translation>全精度（32 位）</translation>
    </message>
    <message>
        <source>Full blocks</source>
        <translation>填满块</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>全量微调</translation>
    </message>
    <message>
        <source>Full fine-tuning of {model} is the whole bar.</source>
        <translation>整条表示 {model} 的全量微调。</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>全屏与还原</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GPT-2 with half the layers: writes English on any laptop.</source>
        <translation>层数减半的 GPT-2：在任何笔记本电脑上都能写英文。</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Gap {number}: {words}</source>
        <translation>空缺 {number}：{words}</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门</translation>
    </message>
    <message>
        <source>Gate temperature</source>
        <translation>门的温度</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>门</translation>
    </message>
    <message>
        <source>Gathered batches</source>
        <translation>累积批数</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>正在收集</translation>
    </message>
    <message>
        <source>Gaussian process (as the paper)</source>
        <translation>高斯过程（同论文）</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Get both files again, or take out the lines that have no counterpart.</source>
        <translation>请重新获取这两个文件，或去掉没有对应内容的行。</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Get it again from whoever made it.</source>
        <translation>请向制作者重新获取。</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>请重新获取。</translation>
    </message>
    <message>
        <source>Get it again; its configuration and its weights must belong together.</source>
        <translation>请重新获取；配置和权重必须相匹配。</translation>
    </message>
    <message>
        <source>Get the file again; it may not have arrived whole.</source>
        <translation>请重新获取该文件；它可能没有完整到达。</translation>
    </message>
    <message>
        <source>Get the file that the page shows, or save the table as CSV.</source>
        <translation>请获取页面所显示的文件，或把表格另存为 CSV。</translation>
    </message>
    <message>
        <source>Get the model again.</source>
        <translation>请重新获取模型。</translation>
    </message>
    <message>
        <source>Get the model again; a part of it is missing.</source>
        <translation>请重新获取模型；缺少一部分。</translation>
    </message>
    <message>
        <source>Get the model again; its configuration and its weights must belong together.</source>
        <translation>请重新获取模型；配置和权重必须相匹配。</translation>
    </message>
    <message>
        <source>Get {size}</source>
        <translation>获取 {size}</translation>
    </message>
    <message>
        <source>Give --methods lora,bitfit or others, or the file of a race.</source>
        <translation>请给出 --methods lora,bitfit 或其他，或比赛文件。</translation>
    </message>
    <message>
        <source>Give --to, counted from 1: queue move RUN --to 1.</source>
        <translation>请给出从 1 起的 --to：queue move RUN --to 1。</translation>
    </message>
    <message>
        <source>Give --vary rank=2,4,8 or others, or the file of a sweep.</source>
        <translation>请给出 --vary rank=2,4,8 或其他，或扫描文件。</translation>
    </message>
    <message>
        <source>Give --{name}, or the file of an experiment.</source>
        <translation>请给出 --{name}，或实验文件。</translation>
    </message>
    <message>
        <source>Give a number from 1 up: queue at-once 2.</source>
        <translation>请给出从 1 起的数：queue at-once 2。</translation>
    </message>
    <message>
        <source>Give a smaller amount.</source>
        <translation>请给出更小的数量。</translation>
    </message>
    <message>
        <source>Give at least 20 different rows, or a file of its own for each part.</source>
        <translation>请提供至少 20 行不同的数据，或为每部分各提供一个文件。</translation>
    </message>
    <message>
        <source>Give at least the first word of each text.</source>
        <translation>请至少给出每段文本的第一个词。</translation>
    </message>
    <message>
        <source>Give each row at least two, or leave the row out.</source>
        <translation>请给每行至少两个选项，或略去该行。</translation>
    </message>
    <message>
        <source>Give every answer its place, or leave the row out.</source>
        <translation>请给每个答案指明位置，或略去该行。</translation>
    </message>
    <message>
        <source>Give every row a value in every column.</source>
        <translation>请让每一行在每一列都有值。</translation>
    </message>
    <message>
        <source>Give every turn a role and a content, or leave the row out.</source>
        <translation>请给每一轮角色和内容，或略去该行。</translation>
    </message>
    <message>
        <source>Give every word one tag, or leave the row out.</source>
        <translation>请给每个词一个标记，或略去该行。</translation>
    </message>
    <message>
        <source>Give fewer values, or let the combinations be drawn by chance.</source>
        <translation>请减少取值，或随机抽取组合。</translation>
    </message>
    <message>
        <source>Give it a share of the rows, or a file of its own.</source>
        <translation>请给它一部分行，或单独的文件。</translation>
    </message>
    <message>
        <source>Give it another key.</source>
        <translation>请给它另一个键。</translation>
    </message>
    <message>
        <source>Give it another name, without any of \ : * ? &quot; &lt; &gt; |, and pack again.</source>
        <translation>请改名，不要含有 \ : * ? &quot; &lt; &gt; |，然后重新打包。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Give one text at a time: HF peft reads the answer at the last position, padding or not.</source>
        <translation>请一次输入一段文本：HF peft 在最后位置读取答案，无论是否为填充。</translation>
    </message>
    <message>
        <source>Give texts any number of labels</source>
        <translation>给文本任意多个标签</translation>
    </message>
    <message>
        <source>Give texts without their first token: its vector begins the learned prompt. The tokenizer in this folder does so by itself.</source>
        <translation>请输入去掉首个词元的文本：其向量是所学提示的开头。此文件夹中的分词器会自动这样做。</translation>
    </message>
    <message>
        <source>Give texts, or --file with rows.</source>
        <translation>请给出文本，或用 --file 指定包含各行的文件。</translation>
    </message>
    <message>
        <source>Give the download of {model} up?</source>
        <translation>放弃 {model} 的下载？</translation>
    </message>
    <message>
        <source>Give the download up</source>
        <translation>放弃下载</translation>
    </message>
    <message>
        <source>Give the number of minutes.</source>
        <translation>请给出分钟数。</translation>
    </message>
    <message>
        <source>Give this one another name, such as {free}, or remove the other one first.</source>
        <translation>请给它另取名称，例如 {free}，或先移除另一个。</translation>
    </message>
    <message>
        <source>Give {good} at once.</source>
        <translation>请每次给 {good}。</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Gives every matrix a slightly too large correction, watches which parts of it matter, and switches off the least important ones anywhere in the model until the agreed total is reached.</source>
        <translation>给每个矩阵一个稍大的修正，观察哪些部分重要，并在全模型中关闭最不重要的，直到达到约定的总量。</translation>
    </message>
    <message>
        <source>Gives only the marks at the beginning and the end of a text a learned push before each block. The words themselves stay untouched and learn of it by looking at the marks, as they do anyway.</source>
        <translation>在每个块之前，只给文本开头和结尾的标记一个可学习的推动。词本身不受影响，只是像平常一样通过注意这些标记来得知。</translation>
    </message>
    <message>
        <source>Glad or not</source>
        <translation>满意与否</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>现在继续</translation>
    </message>
    <message>
        <source>Go on with it when it suits you.</source>
        <translation>您可以在方便时继续。</translation>
    </message>
    <message>
        <source>Go on with it; if that does not help, look at {path}.</source>
        <translation>请继续下载；如果没用，请查看 {path}。</translation>
    </message>
    <message>
        <source>Go on with the download</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>Go on with the search, or look at its trials for what went wrong.</source>
        <translation>请继续搜索，或查看其试验出了什么问题。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>前往：{place}</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Goes with {model}, the model that is chosen.</source>
        <translation>与已选模型 {model} 相配。</translation>
    </message>
    <message>
        <source>Good when</source>
        <translation>适合的情况</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>梯度上限</translation>
    </message>
    <message>
        <source>Gradients of the correction</source>
        <translation>修正的梯度</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Guess and result</source>
        <translation>猜测与结果</translation>
    </message>
    <message>
        <source>Guessing among the choices of each question would give {share} %.</source>
        <translation>在每个问题的选项中随机猜测会得到 {share}%。</translation>
    </message>
    <message>
        <source>Guided by scores</source>
        <translation>由得分引导</translation>
    </message>
    <message>
        <source>HF peft answers otherwise with this checkpoint, so it was not imported: the largest difference is {difference}, {limit} is allowed.</source>
        <translation>HF peft 使用此检查点的回答不同，因此没有导入：最大差别为 {difference}，允许 {limit}。</translation>
    </message>
    <message>
        <source>HF peft cannot feed learned vectors to classifiers of encoder-decoders, such as T5 or BART.</source>
        <translation>HF peft 无法向 T5 或 BART 等编码器-解码器的分类器输入可学习向量。</translation>
    </message>
    <message>
        <source>HF peft cannot load this checkpoint, so it was not imported: {reason}</source>
        <translation>HF peft 无法加载此检查点，因此没有导入：{reason}</translation>
    </message>
    <message>
        <source>HF peft cannot use a prefix in classifiers of encoder-decoders, such as T5 or BART.</source>
        <translation>HF peft 无法在 T5 或 BART 等编码器-解码器的分类器中使用前缀。</translation>
    </message>
    <message>
        <source>HF peft cuts inputs and outputs into equally many pieces; here they differ.</source>
        <translation>HF peft 把输入和输出分成同样多的块；这里两者不同。</translation>
    </message>
    <message>
        <source>HF peft hands a prefix over as a cache, which this encoder does not take.</source>
        <translation>HF peft 以缓存形式传递前缀，而此编码器不接受。</translation>
    </message>
    <message>
        <source>HF peft has no Kronecker products for modules that hold query, key and value together.</source>
        <translation>对于把查询、键和值放在一起的模块，HF peft 没有 Kronecker 积。</translation>
    </message>
    <message>
        <source>HF peft has no place for what {method} has learned with these settings.</source>
        <translation>HF peft 无法容纳 {method} 用这些设置学到的内容。</translation>
    </message>
    <message>
        <source>HF peft has no place for what {method} has learned.</source>
        <translation>HF peft 无法存放 {method} 所学的内容。</translation>
    </message>
    <message>
        <source>HF peft has no task type for filling gaps; the adapter names FEATURE_EXTRACTION and answers with the model&apos;s own head all the same.</source>
        <translation>HF peft 没有填空的任务类型；该适配器写作 FEATURE_EXTRACTION，但仍用模型自己的头作答。</translation>
    </message>
    <message>
        <source>HF peft has no task type for multiple choice; the adapter is one of a sequence classifier.</source>
        <translation>HF peft 没有多项选择的任务类型；该适配器是文本分类器的。</translation>
    </message>
    <message>
        <source>HF peft is not installed, so the answers could not be compared with its own.</source>
        <translation>未安装 HF peft，因此无法与它的回答进行比较。</translation>
    </message>
    <message>
        <source>HF peft&apos;s prefix reaches only the decoder&apos;s own attention; this one stands in the encoder and before what is read across, too.</source>
        <translation>HF peft 的前缀只作用于解码器自身的注意力；这个前缀也在编码器中以及交叉读取之前。</translation>
    </message>
    <message>
        <source>HF peft&apos;s wrapper for question answering does not tell the model which part is the question; the adapter names FEATURE_EXTRACTION, whose wrapper does.</source>
        <translation>HF peft 的问答封装不告诉模型哪一部分是问题；该适配器写作 FEATURE_EXTRACTION，它的封装会说明。</translation>
    </message>
    <message>
        <source>Halve the examples per step and double the gathered batches (same result, a little slower), or shorten the longest text.</source>
        <translation>请把每步样本数减半、累积批数加倍（结果相同，稍慢），或缩短最长文本。</translation>
    </message>
    <message>
        <source>Has read 46 languages; its licence forbids some uses.</source>
        <translation>读过 46 种语言；其许可禁止某些用途。</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>哈希（SHA-256）</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>任务头</translation>
    </message>
    <message>
        <source>Head only</source>
        <translation>仅分类头</translation>
    </message>
    <message>
        <source>Head: {count}</source>
        <translation>任务头：{count}</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>Heads and neurons that stay</source>
        <translation>保留的头和神经元</translation>
    </message>
    <message>
        <source>Heads and neurons were cut away, which HF peft&apos;s format cannot say. Merged, they are zeros in a model of the old size: transformers cannot load blocks that are cut to different sizes.</source>
        <translation>头和神经元已被剪去，HF peft 的格式无法表示。合并后它们是原大小模型中的零：transformers 无法加载剪成不同大小的块。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Held. The next run begins at {time} by itself.</source>
        <translation>等待中。下一次运行将在 {time} 自动开始。</translation>
    </message>
    <message>
        <source>Help on what is in focus</source>
        <translation>当前焦点内容的帮助</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Here, {total}</source>
        <translation>已在本机，{total}</translation>
    </message>
    <message>
        <source>Hide how it is divided</source>
        <translation>隐藏划分方式</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Higher: numbers are held more certain</source>
        <translation>越高：参数视为越确定</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Hold conversations</source>
        <translation>进行对话</translation>
    </message>
    <message>
        <source>Hold until</source>
        <translation>等待到</translation>
    </message>
    <message>
        <source>How far each matrix moved</source>
        <translation>每个矩阵的变化</translation>
    </message>
    <message>
        <source>How far from the best single run the search looks at first</source>
        <translation>搜索最初离最好的单个运行多远</translation>
    </message>
    <message>
        <source>How far numbers may stray</source>
        <translation>允许偏离程度</translation>
    </message>
    <message>
        <source>How far the copies had gone from their mean</source>
        <translation>各副本偏离平均的程度</translation>
    </message>
    <message>
        <source>How finely each weight is stored</source>
        <translation>每个权重的存储精细程度</translation>
    </message>
    <message>
        <source>How it is read: {words}.</source>
        <translation>读取方式：{words}。</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>怎样学</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>如何得到</translation>
    </message>
    <message>
        <source>How it works, what it costs, when it is good</source>
        <translation>如何工作、代价多少、何时适用</translation>
    </message>
    <message>
        <source>How it writes</source>
        <translation>生成方式</translation>
    </message>
    <message>
        <source>How likely each rank is in a step</source>
        <translation>每步中各个秩的概率</translation>
    </message>
    <message>
        <source>How likely one beats the other</source>
        <translation>一个胜过另一个的概率</translation>
    </message>
    <message>
        <source>How likely the method of the row is better than the one of the column, each pair by itself and on the same seeds and test items. Bold where the verdict calls the two different, which is corrected for all pairs. Intervals of single methods may overlap although a pair is clear: what both find hard is taken out of their difference.</source>
        <translation>行的方法优于列的方法的概率，每对单独计算，使用相同的种子和测试样本。结论判定两者不同处为粗体，已对所有配对校正。即使某一对差别明显，单个方法的区间也可能重叠：两者都觉得难的部分在差别中抵消了。</translation>
    </message>
    <message>
        <source>How likely the row beats the column</source>
        <translation>行胜过列的概率</translation>
    </message>
    <message>
        <source>How long it takes is known after the first trial.</source>
        <translation>第一次试验之后才知道需要多久。</translation>
    </message>
    <message>
        <source>How long it takes is known after the rehearsal.</source>
        <translation>预演之后才知道需要多久。</translation>
    </message>
    <message>
        <source>How long that takes is known after the first trial.</source>
        <translation>第一次试验之后才知道需要多久。</translation>
    </message>
    <message>
        <source>How long the rows are</source>
        <translation>各行的长度</translation>
    </message>
    <message>
        <source>How many marks of a text are moved, at most</source>
        <translation>每段文本最多移动多少个标记</translation>
    </message>
    <message>
        <source>How many methods</source>
        <translation>方法数量</translation>
    </message>
    <message>
        <source>How many mixtures the search tries out</source>
        <translation>搜索尝试多少种混合</translation>
    </message>
    <message>
        <source>How many read the vectors one after another</source>
        <translation>依次读取向量的层数</translation>
    </message>
    <message>
        <source>How many times narrower the side network is</source>
        <translation>旁路网络窄多少倍</translation>
    </message>
    <message>
        <source>How much has arrived</source>
        <translation>已到达的部分</translation>
    </message>
    <message>
        <source>How much of each</source>
        <translation>各占多少</translation>
    </message>
    <message>
        <source>How much of each step the big matrix gets</source>
        <translation>大矩阵得到每步变化的多少</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How much of the rows is done</source>
        <translation>已完成的行</translation>
    </message>
    <message>
        <source>How much the correction can express</source>
        <translation>修正的表达能力</translation>
    </message>
    <message>
        <source>How much two draws are to answer alike</source>
        <translation>两次抽取的回答应有多一致</translation>
    </message>
    <message>
        <source>How much worse it predicts a general text afterwards, in nats per token.</source>
        <translation>之后预测一般文本变差了多少，单位为每词元奈特。</translation>
    </message>
    <message>
        <source>How narrow each adapter is inside</source>
        <translation>每个适配器内部的宽度</translation>
    </message>
    <message>
        <source>How narrow each branch is inside</source>
        <translation>每个分支内部的宽度</translation>
    </message>
    <message>
        <source>How narrow the learned numbers were taken to lie (precision of the prior)</source>
        <translation>假定所学参数分布的集中程度（先验精度）</translation>
    </message>
    <message>
        <source>How often each is right</source>
        <translation>各自答对的次数</translation>
    </message>
    <message>
        <source>How often each label occurs</source>
        <translation>每个类别出现的次数</translation>
    </message>
    <message>
        <source>How often each method is trained anew</source>
        <translation>每种方法重新训练的次数</translation>
    </message>
    <message>
        <source>How often each of its examples is seen</source>
        <translation>其中每个样本出现的次数</translation>
    </message>
    <message>
        <source>How often every example is seen</source>
        <translation>每个样本出现的次数</translation>
    </message>
    <message>
        <source>How often ranks are handed out</source>
        <translation>分配秩的次数</translation>
    </message>
    <message>
        <source>How often rounding and repair take turns</source>
        <translation>舍入与修补交替的次数</translation>
    </message>
    <message>
        <source>How often the best is trained in full</source>
        <translation>最好者完整训练的次数</translation>
    </message>
    <message>
        <source>How often {data} is seen in a pass</source>
        <translation>{data} 在一轮中出现的次数</translation>
    </message>
    <message>
        <source>How probable each token is</source>
        <translation>每个词元的概率</translation>
    </message>
    <message>
        <source>How probable it is that the row is better than the column, in % (paired)</source>
        <translation>行优于列的概率，以 % 计（配对）</translation>
    </message>
    <message>
        <source>How query, key and value lie in one map is not clear in models of type {type}.</source>
        <translation>{type} 类型的模型中，查询、键和值在一个映射里的排列不明确。</translation>
    </message>
    <message>
        <source>How slowly the running mean follows</source>
        <translation>滑动平均跟随的快慢</translation>
    </message>
    <message>
        <source>How slowly the uncertainty follows</source>
        <translation>不确定度跟随的快慢</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>文件的读取方式</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>文件的写法</translation>
    </message>
    <message>
        <source>How the half that never learns is drawn</source>
        <translation>从不训练的那一半如何抽取</translation>
    </message>
    <message>
        <source>How the learning rate falls</source>
        <translation>学习率如何下降</translation>
    </message>
    <message>
        <source>How the prior&apos;s width is found</source>
        <translation>如何确定先验宽度</translation>
    </message>
    <message>
        <source>How the race went</source>
        <translation>比赛过程</translation>
    </message>
    <message>
        <source>How the two are put together</source>
        <translation>两者如何组合</translation>
    </message>
    <message>
        <source>How the values of a weight are spread</source>
        <translation>权重取值如何分布</translation>
    </message>
    <message>
        <source>How the worth of a weight is told</source>
        <translation>如何判断权重的价值</translation>
    </message>
    <message>
        <source>How they are tried</source>
        <translation>如何尝试</translation>
    </message>
    <message>
        <source>How they count positions and hand over what they read is not certain; choose LoRA instead.</source>
        <translation>它们如何计数位置、如何传递所读内容并不确定；请改选 LoRA。</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>如何加载</translation>
    </message>
    <message>
        <source>How uncertain each answer is</source>
        <translation>每个回答的不确定度</translation>
    </message>
    <message>
        <source>How what they learned is put together</source>
        <translation>所学内容如何组合</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合式</translation>
    </message>
    <message>
        <source>I- begins, B- right behind its like (IOB1)</source>
        <translation>I- 开始，紧接同类时用 B-（IOB1）</translation>
    </message>
    <message>
        <source>If a file as a whole is one text, let a file be a row.</source>
        <translation>如果整个文件是一段文本，请让一个文件作为一条。</translation>
    </message>
    <message>
        <source>If automatic, the card of the newest kind with the most memory</source>
        <translation>自动时使用最新类型、显存最大的显卡</translation>
    </message>
    <message>
        <source>If it belongs to the text, let a row be all text.</source>
        <translation>如果它属于文本，请让整行都作为文本。</translation>
    </message>
    <message>
        <source>If its lines are texts of their own, let a line be a row.</source>
        <translation>如果其中每一行各是一段文本，请让一行作为一条。</translation>
    </message>
    <message>
        <source>If these are classes, let a row begin with its class.</source>
        <translation>如果这些是类别，请让每行以其类别开头。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>导入适配器</translation>
    </message>
    <message>
        <source>Import it again with data that it can answer.</source>
        <translation>请连同它能回答的数据重新导入。</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Imported as a run of {method}.</source>
        <translation>已作为 {method} 的运行导入。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In a folder of yours</source>
        <translation>在您的文件夹中</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>一句话概括</translation>
    </message>
    <message>
        <source>In few bits the base model takes {share} % of its room; its matrices are off by {error}.</source>
        <translation>用少量比特存储时，基础模型占原空间的 {share}%；其矩阵偏差 {error}。</translation>
    </message>
    <message>
        <source>In full, with its result on the test part</source>
        <translation>完整训练，并给出测试集结果</translation>
    </message>
    <message>
        <source>In models of type {type} a text goes through the same blocks {rounds} times over.</source>
        <translation>在 {type} 类型的模型中，文本要经过相同的块 {rounds} 次。</translation>
    </message>
    <message>
        <source>In plots</source>
        <translation>在图中</translation>
    </message>
    <message>
        <source>In points of a hundred. Two that surely differ by less count as equally good.</source>
        <translation>以百分点计。确定相差更小的两者视为同样好。</translation>
    </message>
    <message>
        <source>In races and searches</source>
        <translation>比赛和搜索中的</translation>
    </message>
    <message>
        <source>In row {rows} a tag goes on with something that did not begin (I- after O).</source>
        <translation>第 {rows} 行有标记在延续没有开头的内容（O 之后的 I-）。</translation>
    </message>
    <message>
        <source>In row {rows} the column {column} holds something that this task cannot use.</source>
        <translation>第 {rows} 行的 {column} 列含有此任务无法使用的内容。</translation>
    </message>
    <message>
        <source>In the cache of transformers</source>
        <translation>在 transformers 缓存中</translation>
    </message>
    <message>
        <source>In the conversation of row {rows}, somebody says nothing.</source>
        <translation>第 {rows} 行的对话中有人什么也没说。</translation>
    </message>
    <message>
        <source>In the conversation of row {rows}, the assistant says nothing, so there is nothing to learn.</source>
        <translation>第 {rows} 行的对话中助手什么也没说，因此没有可学的内容。</translation>
    </message>
    <message>
        <source>In the conversation of row {rows}, user and assistant do not speak in turns.</source>
        <translation>第 {rows} 行的对话中，用户和助手没有轮流发言。</translation>
    </message>
    <message>
        <source>In the data it has no label.</source>
        <translation>数据中它没有标签。</translation>
    </message>
    <message>
        <source>In the data nothing is marked.</source>
        <translation>数据中没有标记。</translation>
    </message>
    <message>
        <source>In the data there is no answer in the passage.</source>
        <translation>数据中段落里没有答案。</translation>
    </message>
    <message>
        <source>In the data: {text}</source>
        <translation>数据中：{text}</translation>
    </message>
    <message>
        <source>In the experiment</source>
        <translation>在实验中</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>In the file&apos;s order</source>
        <translation>按文件顺序</translation>
    </message>
    <message>
        <source>In the model</source>
        <translation>模型内部</translation>
    </message>
    <message>
        <source>In the unit of the metric. Two that surely differ by less count as equally good.</source>
        <translation>以该指标的单位计。确定相差更小的两者视为同样好。</translation>
    </message>
    <message>
        <source>In these runs {first} comes out highest with {score}, then {second} with {theirs}.</source>
        <translation>在这些运行中，{first} 最高，为 {score}，其次是 {second}，为 {theirs}。</translation>
    </message>
    <message>
        <source>In these runs {first} comes out lowest, which is best, with {score}; then {second} with {theirs}.</source>
        <translation>在这些运行中，{first} 最低即最好，为 {score}；其次是 {second}，为 {theirs}。</translation>
    </message>
    <message>
        <source>In these runs {first} reaches {score}, {second} {theirs}.</source>
        <translation>在这些运行中，{first} 达到 {score}，{second} 达到 {theirs}。</translation>
    </message>
    <message>
        <source>In tokens of {model}, half of the rows are shorter than {median}, the longest has {longest}.</source>
        <translation>按 {model} 的词元计，一半的行短于 {median}，最长的有 {longest}。</translation>
    </message>
    <message>
        <source>In trees, tables and lists</source>
        <translation>在树、表格和列表中</translation>
    </message>
    <message>
        <source>In {count} conversations ({rows}), somebody says nothing.</source>
        <translation>有 {count} 个对话（{rows}）中有人什么也没说。</translation>
    </message>
    <message>
        <source>In {count} conversations ({rows}), the assistant says nothing, so there is nothing to learn.</source>
        <translation>有 {count} 个对话（{rows}）中助手什么也没说，因此没有可学的内容。</translation>
    </message>
    <message>
        <source>In {count} conversations ({rows}), user and assistant do not speak in turns.</source>
        <translation>有 {count} 个对话（{rows}）中，用户和助手没有轮流发言。</translation>
    </message>
    <message>
        <source>In {count} of its {all} runs the training loss never moved.</source>
        <translation>{all} 次运行中有 {count} 次的训练损失从未变化。</translation>
    </message>
    <message>
        <source>In {count} rows ({rows}) a tag goes on with something that did not begin (I- after O).</source>
        <translation>有 {count} 行（{rows}）的标记在延续没有开头的内容（O 之后的 I-）。</translation>
    </message>
    <message>
        <source>In {count} rows ({rows}) the column {column} holds something that this task cannot use.</source>
        <translation>有 {count} 行（{rows}）的 {column} 列含有此任务无法使用的内容。</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>读写出错</translation>
    </message>
    <message>
        <source>Inputs that share scale and correction</source>
        <translation>共用尺度和修正的输入</translation>
    </message>
    <message>
        <source>Inside each block</source>
        <translation>每个块内部</translation>
    </message>
    <message>
        <source>Inside each decoder block</source>
        <translation>每个解码器块内部</translation>
    </message>
    <message>
        <source>Inside the feed-forward part</source>
        <translation>前馈部分内部</translation>
    </message>
    <message>
        <source>Inside {count} of {total} blocks</source>
        <translation>{total} 个块中的 {count} 个内部</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver {needed} or a newer one.</source>
        <translation>请安装 NVIDIA 驱动 {needed} 或更新的版本。</translation>
    </message>
    <message>
        <source>Install it again (pip install bitsandbytes), or choose QA-LoRA or evenly spaced LoftQ, which do without.</source>
        <translation>请重新安装（pip install bitsandbytes），或选择不需要它的 QA-LoRA 或等间隔 LoftQ。</translation>
    </message>
    <message>
        <source>Install it with: {command}</source>
        <translation>请用以下命令安装：{command}</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Instructions as Alpaca has them</source>
        <translation>Alpaca 格式的指令</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>It can be exported as: {forms}.</source>
        <translation>可以导出为：{forms}。</translation>
    </message>
    <message>
        <source>It can be replayed, compared and reported; to go on with it, get the model first.</source>
        <translation>可以回放、比较和生成报告；要继续它，请先获取模型。</translation>
    </message>
    <message>
        <source>It can go on without the window; the next start finds it again. Paused or stopped, it keeps a checkpoint and gives its memory back.</source>
        <translation>没有窗口它也能继续运行，下次启动会重新找到它。暂停或停止时，它会保留检查点并释放内存。</translation>
    </message>
    <message>
        <source>It cannot do the task of your data ({task}); the data {data} is taken with it.</source>
        <translation>它不能完成您数据的任务（{task}）；将一并选用数据 {data}。</translation>
    </message>
    <message>
        <source>It cannot do the task of your data ({task}); then choose other data for it as well.</source>
        <translation>它不能完成您数据的任务（{task}）；请同时为它选择其他数据。</translation>
    </message>
    <message>
        <source>It comes from a checkpoint of HF peft, {folder}; there was no training here, so there are no curves.</source>
        <translation>它来自 HF peft 的检查点 {folder}；这里没有训练，因此没有曲线。</translation>
    </message>
    <message>
        <source>It comes from a checkpoint of HF peft; there was no training here, so there are no curves.</source>
        <translation>它来自 HF peft 的检查点；这里没有训练，因此没有曲线。</translation>
    </message>
    <message>
        <source>It comes to {path}.</source>
        <translation>将存放到 {path}。</translation>
    </message>
    <message>
        <source>It could not be answered: {reason}.</source>
        <translation>无法回答：{reason}。</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>获取失败。</translation>
    </message>
    <message>
        <source>It goes on from step {step}.</source>
        <translation>从第 {step} 步继续。</translation>
    </message>
    <message>
        <source>It goes on from there, and no trial is done twice.</source>
        <translation>会从那里继续，不会重复任何试验。</translation>
    </message>
    <message>
        <source>It has heads for {sets}, which all tell these classes apart; it is not clear which is meant.</source>
        <translation>它有 {sets} 的分类头，都能区分这些类别；不清楚指的是哪一个。</translation>
    </message>
    <message>
        <source>It has no result yet; let it finish first.</source>
        <translation>它还没有结果，请先让它完成。</translation>
    </message>
    <message>
        <source>It has: {found}. The columns that are needed: {names}.</source>
        <translation>它有：{found}。需要的列：{names}。</translation>
    </message>
    <message>
        <source>It holds {count} of them back, so that they do not learn.</source>
        <translation>其中 {count} 个被固定，不参与训练。</translation>
    </message>
    <message>
        <source>It is better by {difference}.</source>
        <translation>好 {difference}。</translation>
    </message>
    <message>
        <source>It is built with the method attached, which takes a few seconds.</source>
        <translation>正在连同该方法构建模型，需要几秒钟。</translation>
    </message>
    <message>
        <source>It is expected to need {needs}, and {free} are free.</source>
        <translation>预计需要 {needs}，可用 {free}。</translation>
    </message>
    <message>
        <source>It is fetched beside; peft-engine models downloads tells how far it is.</source>
        <translation>正在后台获取；peft-engine models downloads 会显示进度。</translation>
    </message>
    <message>
        <source>It is held: the next run begins at {time}, or at `queue go`.</source>
        <translation>等待中：下一次运行在 {time} 或执行 `queue go` 时开始。</translation>
    </message>
    <message>
        <source>It is in the library already, as {key}.</source>
        <translation>它已在库中，名称为 {key}。</translation>
    </message>
    <message>
        <source>It is in the library as {key}.</source>
        <translation>它在库中的名称为 {key}。</translation>
    </message>
    <message>
        <source>It is known how the data {data} is written.</source>
        <translation>数据 {data} 的写法是已知的。</translation>
    </message>
    <message>
        <source>It is not said how many minutes each run may train.</source>
        <translation>没有说明每次运行可以训练多少分钟。</translation>
    </message>
    <message>
        <source>It is not understood what is to be done with data: {words}.</source>
        <translation>无法理解要对数据做什么：{words}。</translation>
    </message>
    <message>
        <source>It is paused: what runs goes on, and nothing new begins before `queue go`.</source>
        <translation>已暂停：正在运行的继续，`queue go` 之前不开始新的。</translation>
    </message>
    <message>
        <source>It is worse by {difference}.</source>
        <translation>差 {difference}。</translation>
    </message>
    <message>
        <source>It knows the classes {theirs}; the data here has {ours}.</source>
        <translation>它认识的类别是 {theirs}，这里的数据是 {ours}。</translation>
    </message>
    <message>
        <source>It knows: {actions}.</source>
        <translation>它认识：{actions}。</translation>
    </message>
    <message>
        <source>It learns {share} of the model&apos;s numbers.</source>
        <translation>它训练模型 {share} 的参数。</translation>
    </message>
    <message>
        <source>It lies in the cache that other programs share: they will have to fetch it again too.</source>
        <translation>它在其他程序共用的缓存中：它们也将需要重新获取。</translation>
    </message>
    <message>
        <source>It may be left empty.</source>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>It needs no network</source>
        <translation>无需网络</translation>
    </message>
    <message>
        <source>It opens on every computer with the workbench, under Learn.</source>
        <translation>在任何装有工作台的电脑上，都可在“学习”中打开它。</translation>
    </message>
    <message>
        <source>It reads pictures as well as texts, and only its text part can be trained here.</source>
        <translation>它除文本外还读取图像，这里只能训练它的文本部分。</translation>
    </message>
    <message>
        <source>It reads: {names}.</source>
        <translation>它读取：{names}。</translation>
    </message>
    <message>
        <source>It sorts texts into classes; here texts are written.</source>
        <translation>它给文本分类，而这里是写文本。</translation>
    </message>
    <message>
        <source>It starts by itself when its turn comes.</source>
        <translation>轮到时自动开始。</translation>
    </message>
    <message>
        <source>It takes one name: peft-engine {usage}.</source>
        <translation>需要一个名称：peft-engine {usage}。</translation>
    </message>
    <message>
        <source>It takes one of these: {names}.</source>
        <translation>它可取以下值之一：{names}。</translation>
    </message>
    <message>
        <source>It takes two methods with a finished run each to fill the matrix.</source>
        <translation>要填充矩阵，需要两种方法各有一次已完成的运行。</translation>
    </message>
    <message>
        <source>It trains LoRA to tell the topics of questions apart, on this computer.</source>
        <translation>在这台电脑上训练 LoRA 区分问题的主题。</translation>
    </message>
    <message>
        <source>It waits in the queue for its turn.</source>
        <translation>正在队列中等待轮到。</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>结果是</translation>
    </message>
    <message>
        <source>It was asked to.</source>
        <translation>按要求结束。</translation>
    </message>
    <message>
        <source>It was behind half of the other trials.</source>
        <translation>它落后于半数其他试验。</translation>
    </message>
    <message>
        <source>It was made with {theirs}, which gives no {wanted}.</source>
        <translation>它由 {theirs} 得到，不会产生 {wanted}。</translation>
    </message>
    <message>
        <source>It was read from a checkpoint of HF peft.</source>
        <translation>它读取自 HF peft 的检查点。</translation>
    </message>
    <message>
        <source>It was recognised by its shape: type {type}, {count} blocks of width {width}.</source>
        <translation>已按结构识别：类型 {type}，{count} 个块，宽度 {width}。</translation>
    </message>
    <message>
        <source>It was trained for another kind of answers than are wanted here.</source>
        <translation>它训练的答案类型与此处所需的不同。</translation>
    </message>
    <message>
        <source>It was trained on another model, or on other weights of it: {model}.</source>
        <translation>它是在另一个模型或其另一份权重上训练的：{model}。</translation>
    </message>
    <message>
        <source>It was {value}.</source>
        <translation>结果是 {value}。</translation>
    </message>
    <message>
        <source>It writes texts; here texts are sorted into classes.</source>
        <translation>它写文本，而这里是给文本分类。</translation>
    </message>
    <message>
        <source>Item {item} holds no answer of the assistant, so nothing can be learned from it.</source>
        <translation>样本 {item} 没有助手的回答，因此没有可学的内容。</translation>
    </message>
    <message>
        <source>Its architecture is not known here. Its shape is looked at before anything large is fetched.</source>
        <translation>其架构在此未知。获取大文件之前会先查看它的结构。</translation>
    </message>
    <message>
        <source>Its configuration on the hub</source>
        <translation>它在 Hub 上的配置</translation>
    </message>
    <message>
        <source>Its data sets are: {ids}.</source>
        <translation>它的数据集有：{ids}。</translation>
    </message>
    <message>
        <source>Its file is {path}. What you change there is shown when you come back.</source>
        <translation>它的文件是 {path}。在那里所做的更改，返回时就会显示。</translation>
    </message>
    <message>
        <source>Its files are damaged or gone. Bring the folder back from a copy, or train it again.</source>
        <translation>其文件已损坏或丢失。请从副本恢复文件夹，或重新训练。</translation>
    </message>
    <message>
        <source>Its outputs differ from those of HF peft by at most {difference}.</source>
        <translation>输出与 HF peft 最多相差 {difference}。</translation>
    </message>
    <message>
        <source>Its own page says what happened: Open the race.</source>
        <translation>比赛页面说明了发生的情况：请打开比赛。</translation>
    </message>
    <message>
        <source>Its page on the hub</source>
        <translation>它在 Hub 上的页面</translation>
    </message>
    <message>
        <source>Its place, counted from 0</source>
        <translation>它的位置，从 0 数起</translation>
    </message>
    <message>
        <source>Its place, counted from 1</source>
        <translation>它的位置，从 1 数起</translation>
    </message>
    <message>
        <source>Its rounded matrices</source>
        <translation>其舍入后的矩阵</translation>
    </message>
    <message>
        <source>Its setting {label} is {there}; here it is {here}. Make them alike.</source>
        <translation>它的设置 {label} 为 {there}，这里是 {here}。请使其一致。</translation>
    </message>
    <message>
        <source>Its settings are not the usual ones.</source>
        <translation>它的设置不是常用设置。</translation>
    </message>
    <message>
        <source>Its settings are not understood by this version.</source>
        <translation>此版本无法理解它的设置。</translation>
    </message>
    <message>
        <source>Its shape is being looked at</source>
        <translation>正在查看结构</translation>
    </message>
    <message>
        <source>Its share of the learning rate</source>
        <translation>占学习率的比例</translation>
    </message>
    <message>
        <source>Its task head goes along</source>
        <translation>任务头一并导出</translation>
    </message>
    <message>
        <source>Its test part is read for the scores</source>
        <translation>读取其测试集以得到得分</translation>
    </message>
    <message>
        <source>Its text log is {path}.</source>
        <translation>其文本日志为 {path}。</translation>
    </message>
    <message>
        <source>Its text part can be taken out: peft-engine recognise FOLDER.</source>
        <translation>可以取出它的文本部分：peft-engine recognise FOLDER。</translation>
    </message>
    <message>
        <source>Its text part is being taken out</source>
        <translation>正在取出文本部分</translation>
    </message>
    <message>
        <source>Its text part is in the library now; it is called {model}.</source>
        <translation>它的文本部分现已在库中，名为 {model}。</translation>
    </message>
    <message>
        <source>Its tokenizer can be tried as soon as the model is here.</source>
        <translation>模型到达本机后即可试用其分词器。</translation>
    </message>
    <message>
        <source>Its tokens, repeated or cut to the length</source>
        <translation>其词元，按长度重复或截断</translation>
    </message>
    <message>
        <source>Its training loss never moved.</source>
        <translation>训练损失从未变化。</translation>
    </message>
    <message>
        <source>Its worker was ended from outside: by hand, by a restart, or because memory ran out.</source>
        <translation>其工作进程被外部终止：人为操作、重启，或内存耗尽。</translation>
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
        <translation>合并轮次</translation>
    </message>
    <message>
        <source>Joined by majority (TIES)</source>
        <translation>按多数合并（TIES）</translation>
    </message>
    <message>
        <source>Judge pairs of sentences</source>
        <translation>判断句子对</translation>
    </message>
    <message>
        <source>Judged by its size alone; exact as soon as its configuration is known.</source>
        <translation>目前仅按大小估计；获得其配置后即可精确计算。</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep a checkpoint</source>
        <translation>保存检查点</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>保存到密钥环</translation>
    </message>
    <message>
        <source>Keep only the first of them; what stands twice counts twice.</source>
        <translation>请只保留第一行；出现两次就会计两次。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Keep running the queue</source>
        <translation>让队列继续运行</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>保留第一行</translation>
    </message>
    <message>
        <source>Keep the longest</source>
        <translation>保留最长的</translation>
    </message>
    <message>
        <source>Keep the longest of them, or mend them in the file.</source>
        <translation>请保留其中最长的，或在文件中改正。</translation>
    </message>
    <message>
        <source>Keep the result beside the model.</source>
        <translation>请把结果保留在模型旁边。</translation>
    </message>
    <message>
        <source>Keep the run store on a disk of this machine, in a folder that you may write to.</source>
        <translation>请把运行存储放在本机磁盘上您可写入的文件夹中。</translation>
    </message>
    <message>
        <source>Keep them by size, or at random.</source>
        <translation>请按大小或随机保留。</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Keeping the result</source>
        <translation>正在保存结果</translation>
    </message>
    <message>
        <source>Keeps the big model in a shorthand of four bits a weight, expanded piece by piece when needed, and trains a LoRA correction on top. A model that was too large for the memory may then fit.</source>
        <translation>以每个权重四位的简写保存大模型，需要时逐块展开，并在其上训练 LoRA 修正。原本放不进内存的模型也许就能放下。</translation>
    </message>
    <message>
        <source>Keeps the shares small; 0 is off</source>
        <translation>使比例保持较小；0 表示关闭</translation>
    </message>
    <message>
        <source>Kept of each</source>
        <translation>各自保留</translation>
    </message>
    <message>
        <source>Kept share</source>
        <translation>保留比例</translation>
    </message>
    <message>
        <source>Kept together</source>
        <translation>保持在一起</translation>
    </message>
    <message>
        <source>Kept, and the rest is divided</source>
        <translation>保留，其余再划分</translation>
    </message>
    <message>
        <source>Kernel-wise Adapter</source>
        <translation>Kernel-wise Adapter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Kronecker product</source>
        <translation>Kronecker 积</translation>
    </message>
    <message>
        <source>L1 regularisation</source>
        <translation>L1 正则化</translation>
    </message>
    <message>
        <source>L1 weight</source>
        <translation>L1 权重</translation>
    </message>
    <message>
        <source>LLaMA&apos;s design in small, taught to chat.</source>
        <translation>小型的 LLaMA 结构，已学会聊天。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>类别标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Labels in equal shares</source>
        <translation>类别比例相同</translation>
    </message>
    <message>
        <source>Labels in the training part</source>
        <translation>训练集中的类别</translation>
    </message>
    <message>
        <source>Labels words</source>
        <translation>标记词语</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Laplace-LoRA averages the probabilities of classes; an answer of this task is no class.</source>
        <translation>Laplace-LoRA 对类别的概率取平均；而此任务的答案不是类别。</translation>
    </message>
    <message>
        <source>Large-Sparse</source>
        <translation>Large-Sparse</translation>
    </message>
    <message>
        <source>Largest changes of each run that count</source>
        <translation>每次运行中计入的最大变化</translation>
    </message>
    <message>
        <source>Largest rank</source>
        <translation>最大秩</translation>
    </message>
    <message>
        <source>Largest share</source>
        <translation>最大比例</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>最大大小</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Last cut</source>
        <translation>最后一次剪枝</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>最后一轮</translation>
    </message>
    <message>
        <source>Last words of the run</source>
        <translation>运行的最后输出</translation>
    </message>
    <message>
        <source>Last: {run}</source>
        <translation>最近：{run}</translation>
    </message>
    <message>
        <source>Last: {run}, {time}, ended early.</source>
        <translation>最近：{run}，{time}，提前结束。</translation>
    </message>
    <message>
        <source>Last: {run}, {time}, finished.</source>
        <translation>最近：{run}，{time}，已完成。</translation>
    </message>
    <message>
        <source>Last: {run}, {time}, paused.</source>
        <translation>最近：{run}，{time}，已暂停。</translation>
    </message>
    <message>
        <source>Last: {run}, {time}, stopped.</source>
        <translation>最近：{run}，{time}，已停止。</translation>
    </message>
    <message>
        <source>Last: {run}, {time}, {metric} {value}.</source>
        <translation>最近：{run}，{time}，{metric} {value}。</translation>
    </message>
    <message>
        <source>Last: {run}, {time}.</source>
        <translation>最近：{run}，{time}。</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Launch race</source>
        <translation>启动比赛</translation>
    </message>
    <message>
        <source>Launch race of {count} methods, {runs} runs</source>
        <translation>启动 {count} 种方法的比赛，共 {runs} 次运行</translation>
    </message>
    <message>
        <source>Launch sweep</source>
        <translation>启动扫描</translation>
    </message>
    <message>
        <source>Launch sweep of {count} trials</source>
        <translation>启动 {count} 次试验的扫描</translation>
    </message>
    <message>
        <source>Launch the experiment again, with the earlier run in the same store.</source>
        <translation>请在同一存储中有先前运行的情况下重新启动实验。</translation>
    </message>
    <message>
        <source>Launch {runs} runs</source>
        <translation>启动 {runs} 次运行</translation>
    </message>
    <message>
        <source>LayerNorm</source>
        <translation>LayerNorm</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learn several data sets in one run</source>
        <translation>在一次运行中学习多个数据集</translation>
    </message>
    <message>
        <source>Learn the answers that were chosen ({chosen}), as the task {better}.</source>
        <translation>请学习被选中的回答（{chosen}），任务为 {better}。</translation>
    </message>
    <message>
        <source>Learn the prefix through a small network</source>
        <translation>通过小网络学习前缀</translation>
    </message>
    <message>
        <source>Learn them too</source>
        <translation>也学习它们</translation>
    </message>
    <message>
        <source>Learn through a small network</source>
        <translation>通过小网络学习</translation>
    </message>
    <message>
        <source>Learned from texts like textbooks: good at reasoning and code, in English.</source>
        <translation>学自教科书式的文本：擅长推理和代码，英文。</translation>
    </message>
    <message>
        <source>Learned places an attention reads; 0 is off</source>
        <translation>注意力读取的可学习位置；0 表示关闭</translation>
    </message>
    <message>
        <source>Learned places that each attention reads</source>
        <translation>每个注意力额外读取的可学习位置</translation>
    </message>
    <message>
        <source>Learned too, and paid from the same budget</source>
        <translation>也参与训练，从同一预算中支出</translation>
    </message>
    <message>
        <source>Learned vectors before every text</source>
        <translation>每段文本之前的可学习向量</translation>
    </message>
    <message>
        <source>Learned vectors before the first part</source>
        <translation>第一部分之前的可学习向量</translation>
    </message>
    <message>
        <source>Learned vectors before the mark that ends it</source>
        <translation>结束标记之前的可学习向量</translation>
    </message>
    <message>
        <source>Learned vectors in every text</source>
        <translation>每段文本中的可学习向量</translation>
    </message>
    <message>
        <source>Learned vectors stand before the text or before what the attention reads, like words that no dictionary has.</source>
        <translation>可学习向量位于文本或注意力所读内容之前，如同任何词典里都没有的词。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate while choosing</source>
        <translation>选择阶段的学习率</translation>
    </message>
    <message>
        <source>Learning rates tried (validation loss)</source>
        <translation>尝试过的学习率（验证损失）</translation>
    </message>
    <message>
        <source>Learns</source>
        <translation>可训练</translation>
    </message>
    <message>
        <source>Learns a few hundred or thousand hidden numbers, each of which moves all weights of the model a little along a random direction that never changes.</source>
        <translation>学习几百或几千个隐藏的数，每个数使模型的所有权重沿一个永不改变的随机方向稍作移动。</translation>
    </message>
    <message>
        <source>Learns a volume knob for every channel of the keys, the values and the inside of the feed-forward part. Three short lists of numbers a block are all there is to store.</source>
        <translation>为键、值和前馈内部的每个通道学习一个音量旋钮。每个块只需存储三个短的数列。</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>学习内容</translation>
    </message>
    <message>
        <source>Learns the pieces of a LoRA correction in order of importance, by drawing another rank for every step. One training then serves all ranks: the result can be cut to any of them.</source>
        <translation>每步抽取不同的秩，使 LoRA 修正的各部分按重要性排序学习。一次训练适用于所有秩：结果可裁剪到任意一个。</translation>
    </message>
    <message>
        <source>Learns, with optimizer</source>
        <translation>可训练部分与优化器</translation>
    </message>
    <message>
        <source>Least is kept of {lowest} ({low}), most of {highest} ({high}).</source>
        <translation>{lowest} 保留最少（{low}），{highest} 保留最多（{high}）。</translation>
    </message>
    <message>
        <source>Least stays of {lowest} ({low}).</source>
        <translation>{lowest} 保留最少（{low}）。</translation>
    </message>
    <message>
        <source>Leave --column out; it is for files of your own.</source>
        <translation>请去掉 --column；它用于自己的文件。</translation>
    </message>
    <message>
        <source>Leave broken rows out</source>
        <translation>略去损坏的行</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Leave it out of the pack; it is found there by its name.</source>
        <translation>请不要放入课堂包；那里会按名称找到它。</translation>
    </message>
    <message>
        <source>Leave it out of the race, run it by itself, and compare the runs.</source>
        <translation>请把它排除在比赛之外，单独运行，然后比较各次运行。</translation>
    </message>
    <message>
        <source>Leave it out, and {right} answers {label} with {percent} %.</source>
        <translation>去掉它后，{right} 回答 {label} 的概率为 {percent}%。</translation>
    </message>
    <message>
        <source>Leave it; a new head learns alone</source>
        <translation>保持不变；只训练新的任务头</translation>
    </message>
    <message>
        <source>Leave long rows out, allow longer texts, or choose a model that reads more.</source>
        <translation>请略去长行、允许更长的文本，或选择能读更多的模型。</translation>
    </message>
    <message>
        <source>Leave one of them out, or give each an id of its own.</source>
        <translation>请去掉一个，或给每个各自的标识。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>Leave out every n-th block</source>
        <translation>每 n 个块跳过一个</translation>
    </message>
    <message>
        <source>Leave out what cannot run</source>
        <translation>去掉无法运行的</translation>
    </message>
    <message>
        <source>Leave some of them out.</source>
        <translation>请去掉一些。</translation>
    </message>
    <message>
        <source>Leave such conversations out.</source>
        <translation>请略去这些对话。</translation>
    </message>
    <message>
        <source>Leave such rows out, or add examples; nothing can be learned from one and checked with another.</source>
        <translation>请略去这些行，或增加样本；只有一个样本时无法既学习又检验。</translation>
    </message>
    <message>
        <source>Leave such rows out, or divide the rows anew; a label that is never seen is never given.</source>
        <translation>请略去这些行，或重新划分；从未见过的类别不会被给出。</translation>
    </message>
    <message>
        <source>Leave such rows out, or export them again; the text may have been changed after it was marked.</source>
        <translation>请去掉这些行，或重新导出；文本可能在标注之后被改动过。</translation>
    </message>
    <message>
        <source>Leave such rows out, or fill the cells in the file.</source>
        <translation>请略去这些行，或在文件中补全单元格。</translation>
    </message>
    <message>
        <source>Leave such rows out, or mend them in the file.</source>
        <translation>请略去这些行，或在文件中更正。</translation>
    </message>
    <message>
        <source>Leave such rows out, or write them anew.</source>
        <translation>请略去这些行，或重新书写。</translation>
    </message>
    <message>
        <source>Leave such rows out; only what stands in the passage can be found there.</source>
        <translation>请略去这些行；只有段落中的内容才能被找到。</translation>
    </message>
    <message>
        <source>Leave such values out.</source>
        <translation>请去掉这样的取值。</translation>
    </message>
    <message>
        <source>Leave that row out.</source>
        <translation>请略去该行。</translation>
    </message>
    <message>
        <source>Leave the further data sets out, or choose a method that trains heads.</source>
        <translation>请去掉其他数据集，或选择训练分类头的方法。</translation>
    </message>
    <message>
        <source>Leave the revision out, or look on its page which there are.</source>
        <translation>请不写版本，或在其页面上查看有哪些。</translation>
    </message>
    <message>
        <source>Leave the row out.</source>
        <translation>请略去该行。</translation>
    </message>
    <message>
        <source>Leave the runs out, or choose a method that is.</source>
        <translation>请去掉这些运行，或选择由运行组成的方法。</translation>
    </message>
    <message>
        <source>Leave the sweep</source>
        <translation>退出扫描</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Leave {method} out</source>
        <translation>不包括 {method}</translation>
    </message>
    <message>
        <source>Leave {option} out; it is for files of your own.</source>
        <translation>请去掉 {option}；它只用于您自己的文件。</translation>
    </message>
    <message>
        <source>Leaves a gap in every text and lets the model fill it, as it was trained to. Learned vectors around the gap ask the question, and one learned row for each class is the answer to look for.</source>
        <translation>在每段文本中留一个空缺，让模型按训练过的方式填充。空缺周围的可学习向量提出问题，每个类别对应一行可学习的答案。</translation>
    </message>
    <message>
        <source>Leaves the model as it is and learns a small correction beside a few of its weight matrices. The correction is the product of two thin matrices, so there is little to learn and little to store.</source>
        <translation>保持模型不变，在部分权重矩阵旁学习一个小修正。修正是两个窄矩阵的乘积，因此要学的和要存的都很少。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Left out, since not all of their answers have a score: {runs}.</source>
        <translation>因并非所有回答都有得分而排除：{runs}。</translation>
    </message>
    <message>
        <source>Left out, since their own runs have no test item in common: {runs}.</source>
        <translation>因其各次运行没有共同的测试样本而排除：{runs}。</translation>
    </message>
    <message>
        <source>Left out, since they have kept no answers that can be read: {runs}.</source>
        <translation>因没有保留可读取的回答而排除：{runs}。</translation>
    </message>
    <message>
        <source>Left out, since they learned from other data or for another task: {runs}.</source>
        <translation>因学习的数据或任务不同而排除：{runs}。</translation>
    </message>
    <message>
        <source>Left out, since tries never see the test part: {runs}.</source>
        <translation>因试验不读取测试集而排除：{runs}。</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lessons of your own</source>
        <translation>自己的课程</translation>
    </message>
    <message>
        <source>Lessons of your own lie in {folder}.</source>
        <translation>自己的课程在 {folder} 中。</translation>
    </message>
    <message>
        <source>Lessons or methods</source>
        <translation>课程或方法</translation>
    </message>
    <message>
        <source>Let HF peft merge it into its base model, and use the merged model.</source>
        <translation>请让 HF peft 把它合并进基础模型，然后使用合并后的模型。</translation>
    </message>
    <message>
        <source>Let HF peft save it: name it in modules_to_save.</source>
        <translation>请让 HF peft 保存它：写入 modules_to_save。</translation>
    </message>
    <message>
        <source>Let both shares together stay below the whole.</source>
        <translation>请使两个比例之和小于整体。</translation>
    </message>
    <message>
        <source>Let go to bring this data in.</source>
        <translation>松开即可导入这些数据。</translation>
    </message>
    <message>
        <source>Let go to look at this model.</source>
        <translation>松开即可查看此模型。</translation>
    </message>
    <message>
        <source>Let go to open this classroom pack.</source>
        <translation>松开即可打开此课堂包。</translation>
    </message>
    <message>
        <source>Let it come later.</source>
        <translation>请让它更晚。</translation>
    </message>
    <message>
        <source>Let it come to its end, or train one of its trials in full and take that run.</source>
        <translation>请让它完成，或完整训练其中一次试验并使用该运行。</translation>
    </message>
    <message>
        <source>Let it finish first, or resume it.</source>
        <translation>请先让它完成，或继续运行。</translation>
    </message>
    <message>
        <source>Let it finish, or train it anew.</source>
        <translation>请让它完成，或重新训练。</translation>
    </message>
    <message>
        <source>Let it search by itself, and let a trial of it race with its settings.</source>
        <translation>请让它单独搜索，再让其中一次试验带着设置参赛。</translation>
    </message>
    <message>
        <source>Let it train first.</source>
        <translation>请先让它训练。</translation>
    </message>
    <message>
        <source>Let missing biases be added.</source>
        <translation>请补上缺少的偏置。</translation>
    </message>
    <message>
        <source>Let one run at a time, or choose equal steps.</source>
        <translation>请一次只运行一个，或选择相同步数。</translation>
    </message>
    <message>
        <source>Let several methods learn the same thing on an equal budget, and read in plain words which differ and which do not.</source>
        <translation>让多种方法在相同预算下学习同样的内容，用平实的文字了解哪些有差别，哪些没有。</translation>
    </message>
    <message>
        <source>Let such tags be made a beginning.</source>
        <translation>请让这些标记改为开头。</translation>
    </message>
    <message>
        <source>Let the answers be looked for.</source>
        <translation>请让程序查找答案。</translation>
    </message>
    <message>
        <source>Let the last answer alone count, or choose the plain form.</source>
        <translation>请只让最后的回答计入，或选择纯文本形式。</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation>让队列继续</translation>
    </message>
    <message>
        <source>Let the runs train first.</source>
        <translation>请先让运行完成训练。</translation>
    </message>
    <message>
        <source>Let them be learned as well if they are good answers after all.</source>
        <translation>如果它们其实是好答案，就让它们也被学习。</translation>
    </message>
    <message>
        <source>Let them take whole words, or mend them in the file.</source>
        <translation>请让它们覆盖整个词，或在文件中改正。</translation>
    </message>
    <message>
        <source>Let turns of the same speaker be joined.</source>
        <translation>请让同一说话者的轮次合并。</translation>
    </message>
    <message>
        <source>Lets a narrow copy of the network run beside the model, read its thoughts block by block and give the answer with it. Training never goes back through the large model, which saves much memory.</source>
        <translation>让网络的一个窄副本在模型旁运行，逐块读取它的中间结果并据此回答。训练从不反向穿过大模型，因此很省内存。</translation>
    </message>
    <message>
        <source>Lets every block finish undisturbed and then corrects what leaves it, by one small network with a norm of its own. It was made for models that write.</source>
        <translation>让每个块不受干扰地完成，再用一个带自身归一化的小网络修正其输出。它为写作模型而设计。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence of the base model</source>
        <translation>基础模型的许可证</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>许可：{licence}。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light and dark can follow the system</source>
        <translation>浅色和深色可以跟随系统</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Line {row} of {path} (value number {number}) is no JSON: {reason}.</source>
        <translation>{path} 的第 {row} 行（第 {number} 个值）不是 JSON：{reason}。</translation>
    </message>
    <message>
        <source>Line {row} of {path} gives the name {name} twice.</source>
        <translation>{path} 的第 {row} 行两次出现名称 {name}。</translation>
    </message>
    <message>
        <source>Line {row} of {path} has more than {most} characters under the name {name}.</source>
        <translation>{path} 第 {row} 行的 {name} 超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>Line {row} of {path} has {found} columns and not both a word and its tag.</source>
        <translation>{path} 的第 {row} 行有 {found} 列，没有同时包含词及其标记。</translation>
    </message>
    <message>
        <source>Line {row} of {path} has {found} names; at most {most} can be read.</source>
        <translation>{path} 的第 {row} 行有 {found} 个名称；最多可读取 {most} 个。</translation>
    </message>
    <message>
        <source>Line {row} of {path} holds a sign of the value zero, which no text has.</source>
        <translation>{path} 的第 {row} 行含有值为零的字符，文本中不会有它。</translation>
    </message>
    <message>
        <source>Line {row} of {path} is longer than {most} characters.</source>
        <translation>{path} 的第 {row} 行超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>Line {row} of {path} is nested too deeply.</source>
        <translation>{path} 的第 {row} 行嵌套过深。</translation>
    </message>
    <message>
        <source>Line {row} of {path} is no JSON: {reason}.</source>
        <translation>{path} 的第 {row} 行不是 JSON：{reason}。</translation>
    </message>
    <message>
        <source>Line {row} of {path} is no object with names and values.</source>
        <translation>{path} 的第 {row} 行不是含名称和值的对象。</translation>
    </message>
    <message>
        <source>Linear to zero</source>
        <translation>线性降到零</translation>
    </message>
    <message>
        <source>Lines above the table</source>
        <translation>表格上方的行</translation>
    </message>
    <message>
        <source>Little room is left at {path}. Delete runs that are not needed, then empty the trash.</source>
        <translation>{path} 剩余空间不多。请删除不需要的运行，然后清空回收站。</translation>
    </message>
    <message>
        <source>LoRA carried further: ranks that move, weights that move with it, smaller bases, more than one task.</source>
        <translation>LoRA 的延伸：可变的秩、随之移动的权重、更小的基础模型、多个任务。</translation>
    </message>
    <message>
        <source>LoRA derivatives</source>
        <translation>LoRA 衍生方法</translation>
    </message>
    <message>
        <source>LoRA learns to sort questions into topics</source>
        <translation>LoRA 学习按主题给问题分类</translation>
    </message>
    <message>
        <source>LoRA learns too slowly and a higher rate makes it unsteady</source>
        <translation>LoRA 学得太慢，而提高学习率又会不稳定</translation>
    </message>
    <message>
        <source>LoRA with its first thin matrix left as it was drawn: half as much to learn, and the wide inputs need not be remembered for the backward pass.</source>
        <translation>LoRA 的第一个窄矩阵保持抽取时的值：可训练内容减半，而且反向时不必记住宽的输入。</translation>
    </message>
    <message>
        <source>LoRA-based improvements</source>
        <translation>基于 LoRA 的改进</translation>
    </message>
    <message>
        <source>LoRA-based multi-task fine-tuning</source>
        <translation>基于 LoRA 的多任务微调</translation>
    </message>
    <message>
        <source>LoRA-guided pretrained weight update</source>
        <translation>LoRA 引导的预训练权重更新</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>请重新加载。</translation>
    </message>
    <message>
        <source>Load the base model that the model card names, with as many classes.</source>
        <translation>请加载模型卡所述的基础模型，并使用相同的类别数。</translation>
    </message>
    <message>
        <source>Loaded in a fresh process by {library} {version} (transformers {transformers}, torch {torch}) and asked the fixed questions that lie in the folder certificate: the largest difference to the run&apos;s own outputs is {difference}; {limit} was allowed. `python -m peft_engine.interop.certify FOLDER` asks again.</source>
        <translation>在新进程中由 {library} {version} 加载（transformers {transformers}，torch {torch}），并提出 certificate 文件夹中的固定问题：与运行自身输出的最大差别为 {difference}，允许 {limit}。`python -m peft_engine.interop.certify FOLDER` 可再次提问。</translation>
    </message>
    <message>
        <source>Loading the base model</source>
        <translation>正在加载基础模型</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Loading the model. This takes a few seconds.</source>
        <translation>正在加载模型，需要几秒钟。</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Loading the run</source>
        <translation>正在加载运行</translation>
    </message>
    <message>
        <source>Loading them in a fresh process</source>
        <translation>正在新进程中加载</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Longer gradients are shortened; 0 is off</source>
        <translation>更长的梯度会被缩短；0 表示关闭</translation>
    </message>
    <message>
        <source>Longer texts are cut</source>
        <translation>更长的文本会被截断</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>最长文本</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Look at a few rows: the choices may be numbered from 1.</source>
        <translation>请查看几行：选项可能从 1 开始编号。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at its page what is the matter.</source>
        <translation>请在其页面上查看原因。</translation>
    </message>
    <message>
        <source>Look at its shape</source>
        <translation>查看结构</translation>
    </message>
    <message>
        <source>Look at one of them for what went wrong.</source>
        <translation>请查看其中一个出了什么问题。</translation>
    </message>
    <message>
        <source>Look at the columns that were chosen, and at what is left out.</source>
        <translation>请查看所选的列，以及被略去的内容。</translation>
    </message>
    <message>
        <source>Look at them: one of the answers may be wrong.</source>
        <translation>请查看：其中一个答案可能有误。</translation>
    </message>
    <message>
        <source>Look elsewhere when</source>
        <translation>不适合的情况</translation>
    </message>
    <message>
        <source>Look for a quotation mark in that line that is not closed, or read the file without quotes.</source>
        <translation>请查找该行中未闭合的引号，或按无引号读取文件。</translation>
    </message>
    <message>
        <source>Look for the answers</source>
        <translation>查找答案</translation>
    </message>
    <message>
        <source>Looked at {time}</source>
        <translation>检查于 {time}</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Looking at the first rows</source>
        <translation>正在查看前几行</translation>
    </message>
    <message>
        <source>Looking at the machine.</source>
        <translation>正在检查这台电脑。</translation>
    </message>
    <message>
        <source>Looking at the model in {folder} took too long.</source>
        <translation>查看 {folder} 中的模型用时过长。</translation>
    </message>
    <message>
        <source>Looking for what can be packed</source>
        <translation>正在查找可打包的内容</translation>
    </message>
    <message>
        <source>Looks on every attention head as an estimator of its own and gives each its own small correction, with a common one for all heads where that is wanted.</source>
        <translation>把每个注意力头视为单独的估计器，各给一个小修正，需要时再加一个公共修正。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss after</source>
        <translation>之后的损失</translation>
    </message>
    <message>
        <source>Loss before</source>
        <translation>之前的损失</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Low ranks more often</source>
        <translation>小秩更频繁</translation>
    </message>
    <message>
        <source>Low-rank adjustment</source>
        <translation>低秩调整</translation>
    </message>
    <message>
        <source>Low-rank decomposition</source>
        <translation>低秩分解</translation>
    </message>
    <message>
        <source>Lowest blocks spared</source>
        <translation>保持不动的底层块</translation>
    </message>
    <message>
        <source>Lowest rank</source>
        <translation>最小秩</translation>
    </message>
    <message>
        <source>Lowest score at the start</source>
        <translation>初始最低分</translation>
    </message>
    <message>
        <source>MAM adapter</source>
        <translation>MAM 适配器</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Machine {letter}</source>
        <translation>电脑 {letter}</translation>
    </message>
    <message>
        <source>Machines, versions and data</source>
        <translation>电脑、版本和数据</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成方式</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Made of finished runs</source>
        <translation>由已完成的运行组成</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作工具</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Make a classroom pack</source>
        <translation>制作课堂包</translation>
    </message>
    <message>
        <source>Make a guess first. No guess is wrong.</source>
        <translation>请先猜一猜，没有错误的猜测。</translation>
    </message>
    <message>
        <source>Make a new token that may read, and store it.</source>
        <translation>请创建一个有读取权限的新令牌并保存。</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>制作课堂包…</translation>
    </message>
    <message>
        <source>Make a run of rank {rank}</source>
        <translation>生成秩为 {rank} 的运行</translation>
    </message>
    <message>
        <source>Make a token that may read.</source>
        <translation>创建一个有读取权限的令牌。</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>使其放得下</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>请在那里腾出空间。</translation>
    </message>
    <message>
        <source>Make up for it in size</source>
        <translation>用大小补偿</translation>
    </message>
    <message>
        <source>Manual combination</source>
        <translation>人工组合</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>参数图</translation>
    </message>
    <message>
        <source>Mark whole words</source>
        <translation>标注整个词</translation>
    </message>
    <message>
        <source>Mark words in texts</source>
        <translation>标记文本中的词</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Marks of row {rows} overlap, but a word can have one tag only.</source>
        <translation>第 {rows} 行的标注有重叠，但一个词只能有一个标记。</translation>
    </message>
    <message>
        <source>Marks of {count} rows ({rows}) begin or end within a word.</source>
        <translation>{count} 行（{rows}）中的标注在词的中间开始或结束。</translation>
    </message>
    <message>
        <source>Marks of {count} rows ({rows}) lie outside of their texts, or where no word is.</source>
        <translation>{count} 行（{rows}）中的标注超出了文本，或所在处没有词。</translation>
    </message>
    <message>
        <source>Marks of {count} rows ({rows}) overlap, but a word can have one tag only.</source>
        <translation>{count} 行（{rows}）中的标注有重叠，但一个词只能有一个标记。</translation>
    </message>
    <message>
        <source>Marks that begin or end within a word take all of it.</source>
        <translation>在词的中间开始或结束的标注会覆盖整个词。</translation>
    </message>
    <message>
        <source>Matrices of the blocks</source>
        <translation>块的矩阵</translation>
    </message>
    <message>
        <source>Matters where norms stand before sublayers</source>
        <translation>在归一化位于子层之前时有区别</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Matthews 相关系数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>Mean and 95 % interval; a ring for each run.</source>
        <translation>平均值与 95% 区间；每次运行一个圆环。</translation>
    </message>
    <message>
        <source>Mean and 95 % interval; a ring for each run: {listed}.</source>
        <translation>平均值与 95% 区间；每次运行一个圆环：{listed}。</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Measure along the slider</source>
        <translation>沿滑块测量</translation>
    </message>
    <message>
        <source>Measure from bottom to top</source>
        <translation>纵轴指标</translation>
    </message>
    <message>
        <source>Measure from left to right</source>
        <translation>横轴指标</translation>
    </message>
    <message>
        <source>Measured in your run with other settings, {batch} examples a step and at most {length} tokens each; {predicted} had been predicted for it.</source>
        <translation>在您使用其他设置的运行中测得，每步 {batch} 个样本，每个最多 {length} 个词元；当时的预测为 {predicted}。</translation>
    </message>
    <message>
        <source>Measured in your run with these settings: {batch} examples a step, at most {length} tokens each.</source>
        <translation>在您使用这些设置的运行中测得：每步 {batch} 个样本，每个最多 {length} 个词元。</translation>
    </message>
    <message>
        <source>Measured once on {count} test examples: {name} {value}.</source>
        <translation>在 {count} 个测试样本上测量一次：{name} {value}。</translation>
    </message>
    <message>
        <source>Measured {measured}, predicted {predicted}</source>
        <translation>测得 {measured}，预测 {predicted}</translation>
    </message>
    <message>
        <source>Measuring each one&apos;s speed</source>
        <translation>正在测量各参赛方法的速度</translation>
    </message>
    <message>
        <source>Measuring how certain the learned numbers are</source>
        <translation>正在测量所学参数的确定程度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>Memory of importance</source>
        <translation>重要性的记忆</translation>
    </message>
    <message>
        <source>Memory of its spread</source>
        <translation>其波动的记忆</translation>
    </message>
    <message>
        <source>Memory of the process</source>
        <translation>进程的内存</translation>
    </message>
    <message>
        <source>Memory while training</source>
        <translation>训练时的内存</translation>
    </message>
    <message>
        <source>Memory, measured</source>
        <translation>内存，实测</translation>
    </message>
    <message>
        <source>Memory, predicted</source>
        <translation>内存，预测</translation>
    </message>
    <message>
        <source>Memory, time and stored size are means over the seeds; their range goes from the lowest to the highest run.</source>
        <translation>内存、时间和存储大小是各种子的平均值；其范围从最小到最大的一次运行。</translation>
    </message>
    <message>
        <source>Mend it, then start again.</source>
        <translation>请修正后重新启动。</translation>
    </message>
    <message>
        <source>Mend that row, or choose another delimiter or quote.</source>
        <translation>请更正该行，或选择其他分隔符或引号。</translation>
    </message>
    <message>
        <source>Mend that row, or leave it out.</source>
        <translation>请修正该行，或去掉它。</translation>
    </message>
    <message>
        <source>Mend the file there, or save it again; it may have been cut off.</source>
        <translation>请更正该处，或重新保存文件；它可能被截断了。</translation>
    </message>
    <message>
        <source>Mend the place, counted in characters from 0, or leave the row out.</source>
        <translation>请更正位置（按字符从 0 计数），或略去该行。</translation>
    </message>
    <message>
        <source>Mend the row, or add examples of this label to the training part.</source>
        <translation>请修正该行，或在训练集中添加此类别的样本。</translation>
    </message>
    <message>
        <source>Mend the tags</source>
        <translation>修正标记</translation>
    </message>
    <message>
        <source>Menu of the cost picture</source>
        <translation>代价图菜单</translation>
    </message>
    <message>
        <source>Menu of the curves</source>
        <translation>曲线菜单</translation>
    </message>
    <message>
        <source>Menu of the matrix</source>
        <translation>矩阵菜单</translation>
    </message>
    <message>
        <source>Menu of the matrix of questions</source>
        <translation>题目矩阵菜单</translation>
    </message>
    <message>
        <source>Menu of the plot {title}</source>
        <translation>图“{title}”的菜单</translation>
    </message>
    <message>
        <source>Menu of the questions</source>
        <translation>题目菜单</translation>
    </message>
    <message>
        <source>Menu of the table</source>
        <translation>表格菜单</translation>
    </message>
    <message>
        <source>Merged into the model</source>
        <translation>合并进模型</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Method beside it</source>
        <translation>并排的方法</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Methods by family</source>
        <translation>按类别列出的方法</translation>
    </message>
    <message>
        <source>Methods for {model}</source>
        <translation>适用于 {model} 的方法</translation>
    </message>
    <message>
        <source>Methods side by side</source>
        <translation>方法并排</translation>
    </message>
    <message>
        <source>Methods side by side: which is better, how sure that is, and what each one costs.</source>
        <translation>并排比较方法：哪个更好、有多确定、各自代价多少。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Mixed (bfloat16)</source>
        <translation>混合（bfloat16）</translation>
    </message>
    <message>
        <source>Mixed (float16)</source>
        <translation>混合（float16）</translation>
    </message>
    <message>
        <source>Mixed if it can write, else alone</source>
        <translation>能写作则混合，否则单独</translation>
    </message>
    <message>
        <source>Mixed is faster where the device has it</source>
        <translation>设备支持时，混合精度更快</translation>
    </message>
    <message>
        <source>Mixes two methods and gives each the place where it does best: a short learned prefix for the attention, and a wider learned branch beside the feed-forward part.</source>
        <translation>混合两种方法，各放在最擅长的位置：注意力用短的可学习前缀，前馈部分旁用较宽的可学习分支。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model loaded: {count} parameters, all frozen.</source>
        <translation>模型已加载：{count} 个参数，全部冻结。</translation>
    </message>
    <message>
        <source>Model weights</source>
        <translation>模型权重</translation>
    </message>
    <message>
        <source>Model without dropout</source>
        <translation>模型不用 dropout</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>模型 {name}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models and data</source>
        <translation>模型和数据</translation>
    </message>
    <message>
        <source>Models are looked for in no folder of yours.</source>
        <translation>不在您的任何文件夹中查找模型。</translation>
    </message>
    <message>
        <source>Models are not looked for in {path}.</source>
        <translation>不在 {path} 中查找模型。</translation>
    </message>
    <message>
        <source>Models of type {type} are built in a way that is not understood.</source>
        <translation>{type} 类型的模型的构造方式无法理解。</translation>
    </message>
    <message>
        <source>Models of type {type} are not described here.</source>
        <translation>这里没有关于 {type} 类型模型的说明。</translation>
    </message>
    <message>
        <source>Models of type {type} are not described here; its shape is looked at before it is fetched.</source>
        <translation>这里没有 {type} 类型模型的描述；获取前会先查看其结构。</translation>
    </message>
    <message>
        <source>Models of type {type} are not known here.</source>
        <translation>这里不认识 {type} 类型的模型。</translation>
    </message>
    <message>
        <source>Models of type {type} have more than one stack of blocks.</source>
        <translation>{type} 类型的模型有不止一个块堆叠。</translation>
    </message>
    <message>
        <source>Models of type {type} neither write texts nor sort them into classes.</source>
        <translation>{type} 类型的模型既不写文本，也不对文本分类。</translation>
    </message>
    <message>
        <source>Models of type {type} read more than texts.</source>
        <translation>{type} 类型的模型不只读取文本。</translation>
    </message>
    <message>
        <source>Models of type {type} read pictures or sounds as well as texts.</source>
        <translation>{type} 类型的模型除文本外还读取图像或声音。</translation>
    </message>
    <message>
        <source>Models of type {type} read with one stack and write with another.</source>
        <translation>{type} 类型的模型用一个堆叠读取，用另一个写出。</translation>
    </message>
    <message>
        <source>Models of type {type} were recognised by their shape alone, and this method needs more.</source>
        <translation>{type} 类型的模型只是按结构识别的，而此方法需要更多信息。</translation>
    </message>
    <message>
        <source>Models, data, lessons and recorded runs in one file, for a class</source>
        <translation>把模型、数据、课程和录制的运行放进一个文件，供班级使用</translation>
    </message>
    <message>
        <source>Models, data, lessons and runs in one file</source>
        <translation>一个文件中的模型、数据、课程和运行</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about how the file is read</source>
        <translation>更多读取选项</translation>
    </message>
    <message>
        <source>More is steadier and takes more memory</source>
        <translation>更多则更稳定，占用更多内存</translation>
    </message>
    <message>
        <source>More only where memory allows</source>
        <translation>内存允许时才会更多</translation>
    </message>
    <message>
        <source>More results</source>
        <translation>更多结果</translation>
    </message>
    <message>
        <source>More runs are on their way; they will tell first.</source>
        <translation>更多运行正在进行，先看它们的结果。</translation>
    </message>
    <message>
        <source>More than 9 billion</source>
        <translation>90 亿以上</translation>
    </message>
    <message>
        <source>Most at {highest} ({high}), least at {lowest} ({low}).</source>
        <translation>{highest} 最多（{high}），{lowest} 最少（{low}）。</translation>
    </message>
    <message>
        <source>Most new tokens</source>
        <translation>最多生成词元数</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>最多步数</translation>
    </message>
    <message>
        <source>Most was taken of the run {run} ({share}).</source>
        <translation>取自运行 {run} 最多（{share}）。</translation>
    </message>
    <message>
        <source>Move a run of the queue up or down</source>
        <translation>上移或下移队列中的运行</translation>
    </message>
    <message>
        <source>Move it into the folder of a family, say {family}, then start again.</source>
        <translation>请把它移到某个类别的文件夹，例如 {family}，然后重新启动。</translation>
    </message>
    <message>
        <source>Move what is seen, in curves that are compared</source>
        <translation>在比较曲线中移动可见范围</translation>
    </message>
    <message>
        <source>Move; letters lead to what begins with them</source>
        <translation>移动；输入字母可跳到以其开头的项</translation>
    </message>
    <message>
        <source>Moved to {trash}: {runs}.</source>
        <translation>已移到 {trash}：{runs}。</translation>
    </message>
    <message>
        <source>Multiplies the correction, over the rank</source>
        <translation>乘以修正，再除以秩</translation>
    </message>
    <message>
        <source>Multiplies what each earlier run learned</source>
        <translation>乘以每个先前运行所学的内容</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is there, but shows no card to this program. Where CUDA_VISIBLE_DEVICES is set, that is why.</source>
        <translation>有 NVIDIA 驱动，但没有向此程序显示任何显卡。如果设置了 CUDA_VISIBLE_DEVICES，原因就在于此。</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver {driver} is too old for the installed torch, so {card} is not used.</source>
        <translation>NVIDIA 驱动 {driver} 对安装的 torch 来说太旧，因此没有使用 {card}。</translation>
    </message>
    <message>
        <source>NVIDIA, without its driver</source>
        <translation>NVIDIA，没有驱动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name a folder that is not there yet.</source>
        <translation>请指定一个尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>请指定其他文件夹。</translation>
    </message>
    <message>
        <source>Name as many classes, in the order in which they were learned.</source>
        <translation>请按学习时的顺序写出同样数量的类别。</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>请只写一次。</translation>
    </message>
    <message>
        <source>Name its key or its folder as the model.</source>
        <translation>请以其键或文件夹指定模型。</translation>
    </message>
    <message>
        <source>Name of the data</source>
        <translation>数据的名称</translation>
    </message>
    <message>
        <source>Name one data set of the hub, as owner/name.</source>
        <translation>请写出 Hub 上的一个数据集，形式为 所有者/名称。</translation>
    </message>
    <message>
        <source>Name one download; peft-engine models downloads lists them.</source>
        <translation>请写出一个下载；peft-engine models downloads 会列出它们。</translation>
    </message>
    <message>
        <source>Name one model of the hub, as owner/name.</source>
        <translation>请写出 Hub 上的一个模型，形式为 所有者/名称。</translation>
    </message>
    <message>
        <source>Name one of its members; the command `show` lists them.</source>
        <translation>请指定其中的成员；命令 `show` 会列出它们。</translation>
    </message>
    <message>
        <source>Name runs, or files of experiments: queue add RUN.</source>
        <translation>请指定运行或实验文件：queue add RUN。</translation>
    </message>
    <message>
        <source>Name these labels too, or leave such rows out.</source>
        <translation>请也给这些类别命名，或略去这些行。</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>类别的名称</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Names of the labels</source>
        <translation>类别的名称</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>收缩</translation>
    </message>
    <message>
        <source>Near names: {near}.</source>
        <translation>相近的名称：{near}。</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不共用</translation>
    </message>
    <message>
        <source>Neither right</source>
        <translation>两者都错</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>新实验</translation>
    </message>
    <message>
        <source>New small parts are put into a model that stays as it is, and only these parts learn.</source>
        <translation>在保持不变的模型中加入新的小部件，只训练这些部件。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>下一个样本</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>窗口的下一个区域</translation>
    </message>
    <message>
        <source>No better than training the head alone, as far as this test tells: {names}.</source>
        <translation>就此测试而言，不比仅训练分类头更好：{names}。</translation>
    </message>
    <message>
        <source>No column is chosen for what the task calls {role}.</source>
        <translation>任务所称的 {role} 没有选择列。</translation>
    </message>
    <message>
        <source>No finished run fits yet.</source>
        <translation>还没有合适的已完成运行。</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>No line above</source>
        <translation>上方没有行</translation>
    </message>
    <message>
        <source>No list of like blocks was found in models of type {type}.</source>
        <translation>在 {type} 类型的模型中没有找到相同块的列表。</translation>
    </message>
    <message>
        <source>No method matches.</source>
        <translation>没有匹配的方法。</translation>
    </message>
    <message>
        <source>No methods are named.</source>
        <translation>没有指定方法。</translation>
    </message>
    <message>
        <source>No mixture that was measured is better than {name} by itself.</source>
        <translation>测量过的混合没有一个比单独的 {name} 更好。</translation>
    </message>
    <message>
        <source>No model on this computer can learn this.</source>
        <translation>本机上没有模型能学习它。</translation>
    </message>
    <message>
        <source>No number of the model changes: every weight gets a score, and the weights whose score falls below a threshold are switched off. What is stored is one bit a weight.</source>
        <translation>模型的参数都不改变：每个权重有一个分数，分数低于阈值的权重被关闭。每个权重只存储一个比特。</translation>
    </message>
    <message>
        <source>No other library can hold it; the run itself is what there is.</source>
        <translation>没有其他库能存放它；只有运行本身。</translation>
    </message>
    <message>
        <source>No other method</source>
        <translation>无其他方法</translation>
    </message>
    <message>
        <source>No part of the run is left for cutting.</source>
        <translation>运行中没有剩下用于裁剪的部分。</translation>
    </message>
    <message>
        <source>No place is named.</source>
        <translation>没有指定位置。</translation>
    </message>
    <message>
        <source>No programming. Small changes that can be taken back. An honest answer at the end.</source>
        <translation>无需编程。改动很小，随时可以撤回。最后给出如实的结论。</translation>
    </message>
    <message>
        <source>No quotes</source>
        <translation>无引号</translation>
    </message>
    <message>
        <source>No rank below it is drawn</source>
        <translation>不抽取更小的秩</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>无法到达对方主机</translation>
    </message>
    <message>
        <source>No row can be shown.</source>
        <translation>没有可显示的行。</translation>
    </message>
    <message>
        <source>No row is left that can be used.</source>
        <translation>没有剩下可用的行。</translation>
    </message>
    <message>
        <source>No row names the columns</source>
        <translation>没有列名行</translation>
    </message>
    <message>
        <source>No run counts more, with either sign</source>
        <translation>任何运行的比例（正负）都不超过此值</translation>
    </message>
    <message>
        <source>No run has finished yet. Once one has, it answers here what you ask it.</source>
        <translation>还没有完成的运行。一旦完成，它就会在这里回答您的提问。</translation>
    </message>
    <message>
        <source>No run has finished, so there is nothing to draw.</source>
        <translation>没有完成的运行，因此没有可画的内容。</translation>
    </message>
    <message>
        <source>No run is chosen that could answer.</source>
        <translation>没有选择可以回答的运行。</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>没有选择运行。</translation>
    </message>
    <message>
        <source>No run is named.</source>
        <translation>没有指定运行。</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>没有匹配的运行。</translation>
    </message>
    <message>
        <source>No run of the race has finished.</source>
        <translation>比赛中没有运行完成。</translation>
    </message>
    <message>
        <source>No run of this method on this model has been measured yet; the first one puts its bar under the predicted one.</source>
        <translation>尚未测量过此方法在此模型上的运行；第一次运行后，其条形会出现在预测条形下方。</translation>
    </message>
    <message>
        <source>No run of this store was made with it.</source>
        <translation>此存储中没有运行用过它。</translation>
    </message>
    <message>
        <source>No runs yet. The first takes about two minutes.</source>
        <translation>还没有运行。第一次大约需要两分钟。</translation>
    </message>
    <message>
        <source>No slowdown</source>
        <translation>不会变慢</translation>
    </message>
    <message>
        <source>No small copy of models of type {type} can be built and run.</source>
        <translation>无法构建并运行 {type} 类型模型的小副本。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>No task here learns from the choice between two answers: {chosen} is learned, and {rejected} is left.</source>
        <translation>这里没有任务能从两个回答的取舍中学习：{chosen} 会被学习，{rejected} 不用。</translation>
    </message>
    <message>
        <source>No training</source>
        <translation>不训练</translation>
    </message>
    <message>
        <source>No training: a run that was recorded in the pack {pack} is shown as it went.</source>
        <translation>不训练：按原样播放课堂包 {pack} 中录制的运行。</translation>
    </message>
    <message>
        <source>No trial has finished, so there is nothing to choose from.</source>
        <translation>没有完成的试验，因此没有可选择的。</translation>
    </message>
    <message>
        <source>No two methods were trained more than once. Without a second seed nobody can say how likely one beats the other.</source>
        <translation>没有两种方法训练过一次以上。没有第二个种子，就无法说明一个胜过另一个的概率。</translation>
    </message>
    <message>
        <source>No {name} is named.</source>
        <translation>没有指定 {name}。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nobody stands at the left, so there is nothing to add.</source>
        <translation>左侧为空，因此没有可相加的。</translation>
    </message>
    <message>
        <source>Nobody stands at the left. Choose a run above to compare with.</source>
        <translation>左侧为空。请在上方选择用来比较的运行。</translation>
    </message>
    <message>
        <source>Nobody stands at the left. Choose a second run there, and the two can be added.</source>
        <translation>左侧为空。在那里选择另一次运行，就可以把两者相加。</translation>
    </message>
    <message>
        <source>Nobody writes at the left.</source>
        <translation>左侧没有模型在写。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None is needed to train on one task. To put tasks together, train L-LoRA on each of them first.</source>
        <translation>训练单个任务不需要。要组合任务，请先在每个任务上训练 L-LoRA。</translation>
    </message>
    <message>
        <source>None of the chosen matrices is in this model.</source>
        <translation>此模型中没有所选的任何矩阵。</translation>
    </message>
    <message>
        <source>None of the learning rates that were tried works for {method}.</source>
        <translation>尝试的学习率对 {method} 都不起作用。</translation>
    </message>
    <message>
        <source>None of the {count} methods can be told from another on this test; the references are not counted among them.</source>
        <translation>在此测试上，这 {count} 种方法彼此都无法区分；参照不计在内。</translation>
    </message>
    <message>
        <source>None of them is better than training the head alone.</source>
        <translation>没有一个优于仅训练分类头。</translation>
    </message>
    <message>
        <source>None of these runs has finished, so there is nothing to compare yet.</source>
        <translation>这些运行都未完成，还没有可比较的内容。</translation>
    </message>
    <message>
        <source>None of these runs read its validation part.</source>
        <translation>这些运行都没有读取验证集。</translation>
    </message>
    <message>
        <source>None of these {count} methods can be told from another on this test.</source>
        <translation>在此测试上，这 {count} 种方法彼此都无法区分。</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>目前没有。</translation>
    </message>
    <message>
        <source>None were measured.</source>
        <translation>没有测量。</translation>
    </message>
    <message>
        <source>Normal float (NF4)</source>
        <translation>正态浮点（NF4）</translation>
    </message>
    <message>
        <source>Normal, variance one over the rank</source>
        <translation>正态分布，方差为秩的倒数</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Norms learn too</source>
        <translation>归一化也训练</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>Not all runs had the same content of {names}.</source>
        <translation>并非所有运行的 {names} 内容都相同。</translation>
    </message>
    <message>
        <source>Not every map in the blocks of models of type {type} is used each time.</source>
        <translation>{type} 类型模型的块中并非每个映射每次都会用到。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not the usual value. The menu of this row takes it back.</source>
        <translation>不是常用值。可用此行的菜单恢复。</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Nothing can be attached to it with certainty; choose a model of a known type.</source>
        <translation>无法可靠地在其上附加任何东西；请选择已知类型的模型。</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {reason}. Runs can be looked at, but none can start. Choose another folder with --store, or make this one yours.</source>
        <translation>无法写入 {path}：{reason}。可以查看运行，但不能启动。请用 --store 选择其他文件夹，或取得此文件夹的权限。</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>尚未比较</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. The first steps come when loading is done.</source>
        <translation>还没有学到任何内容。加载完成后开始第一步。</translation>
    </message>
    <message>
        <source>Nothing is added: a chosen few of the model&apos;s own numbers learn, or which of them count.</source>
        <translation>不添加任何内容：训练模型自身少数选定的参数，或学习其中哪些有效。</translation>
    </message>
    <message>
        <source>Nothing is called {words}. Fewer letters find more.</source>
        <translation>没有名为 {words} 的内容。少输几个字母能找到更多。</translation>
    </message>
    <message>
        <source>Nothing is chosen for the pack.</source>
        <translation>课堂包没有选择任何内容。</translation>
    </message>
    <message>
        <source>Nothing is chosen to be turned up or down, so nothing would learn.</source>
        <translation>没有选择要放大或缩小的内容，因此没有可训练的部分。</translation>
    </message>
    <message>
        <source>Nothing is known of what moved in the model.</source>
        <translation>不清楚模型中哪些部分发生了变化。</translation>
    </message>
    <message>
        <source>Nothing is lost. The log and the checkpoint of step {step} are kept, and the memory has come back.</source>
        <translation>没有丢失任何内容。日志和第 {step} 步的检查点都已保留，内存已释放。</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有正在进行的运行。</translation>
    </message>
    <message>
        <source>Nothing is sent before you type. Models on this computer need no network.</source>
        <translation>在您输入之前不会发送任何内容。本机上的模型不需要网络。</translation>
    </message>
    <message>
        <source>Nothing is trained: there are no passes and no learning rate.</source>
        <translation>不进行训练：没有轮数，也没有学习率。</translation>
    </message>
    <message>
        <source>Nothing is trained; the test part is read on {device}.</source>
        <translation>不进行训练；在 {device} 上读取测试集。</translation>
    </message>
    <message>
        <source>Nothing is varied.</source>
        <translation>没有变化的设置。</translation>
    </message>
    <message>
        <source>Nothing learns: the model answers as it came. What any training has to beat.</source>
        <translation>什么都不训练：模型按原样回答。任何训练都要胜过它。</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配的内容。</translation>
    </message>
    <message>
        <source>Nothing new begins</source>
        <translation>不再开始新的</translation>
    </message>
    <message>
        <source>Nothing new begins before; local time</source>
        <translation>在此之前不开始新的；本地时间</translation>
    </message>
    <message>
        <source>Nothing of your own is here yet. Runs that are over, own lessons, data and models can be packed.</source>
        <translation>这里还没有自己的内容。结束的运行以及自己的课程、数据和模型都可以打包。</translation>
    </message>
    <message>
        <source>Nothing on the hub is called so.</source>
        <translation>Hub 上没有这个名称。</translation>
    </message>
    <message>
        <source>Nothing stands out in {count} rows.</source>
        <translation>{count} 行中没有发现异常。</translation>
    </message>
    <message>
        <source>Nothing that is a table was copied.</source>
        <translation>复制的内容不是表格。</translation>
    </message>
    <message>
        <source>Nothing waits. What is launched while a run is on is put here.</source>
        <translation>没有等待的内容。有运行进行时启动的内容会放到这里。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有添加任何内容。</translation>
    </message>
    <message>
        <source>Nothing was trained in this run, so there are no curves.</source>
        <translation>此运行没有进行训练，因此没有曲线。</translation>
    </message>
    <message>
        <source>Nothing was tuned: each method had the settings that stand below.</source>
        <translation>没有调参：每种方法使用下面列出的设置。</translation>
    </message>
    <message>
        <source>Noticeably better at instructions than the base size, for a graphics card.</source>
        <translation>指令方面明显好于基础大小，需要显卡。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Number of the right choice</source>
        <translation>正确选项的编号</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Numbers and dates follow it</source>
        <translation>数字和日期随之变化</translation>
    </message>
    <message>
        <source>Numbers by which a gate knows a task</source>
        <translation>门用来识别任务的数</translation>
    </message>
    <message>
        <source>Numbers from the input up, such as 1 3 5-8</source>
        <translation>从输入端起的编号，如 1 3 5-8</translation>
    </message>
    <message>
        <source>Numbers kept</source>
        <translation>保留的参数</translation>
    </message>
    <message>
        <source>Numbers to learn</source>
        <translation>可训练参数量</translation>
    </message>
    <message>
        <source>Of adapters and prefixes that are tried</source>
        <translation>尝试的适配器和前缀</translation>
    </message>
    <message>
        <source>Of all numbers of the model</source>
        <translation>占模型全部参数</translation>
    </message>
    <message>
        <source>Of an encoder; others: the usual token</source>
        <translation>用于编码器；其他模型用通常的词元</translation>
    </message>
    <message>
        <source>Of each head&apos;s own correction</source>
        <translation>每个头自身修正的秩</translation>
    </message>
    <message>
        <source>Of each pair by itself. Bold is what the verdict calls better: it asks more of a pair, since of many pairs some differ by luck.</source>
        <translation>每对单独计算。粗体为结论判定更好的：它对每对要求更高，因为许多配对中总有一些会偶然不同。</translation>
    </message>
    <message>
        <source>Of equal rows only the first is kept.</source>
        <translation>相同的行只保留第一行。</translation>
    </message>
    <message>
        <source>Of every matrix; usually half as much again</source>
        <translation>每个矩阵；通常多一半</translation>
    </message>
    <message>
        <source>Of marks that overlap only the longest is kept.</source>
        <translation>重叠的标注中只保留最长的。</translation>
    </message>
    <message>
        <source>Of rows with the same text and different answers only the first is kept.</source>
        <translation>文本相同而答案不同的行只保留第一行。</translation>
    </message>
    <message>
        <source>Of runs with the same seed the newest counts; left out: {runs}.</source>
        <translation>种子相同的运行只计最新的一次；排除：{runs}。</translation>
    </message>
    <message>
        <source>Of the change that a training would make, only a chosen part is made; the rest of the model stays.</source>
        <translation>训练会带来的变化中只实施选定的一部分；模型其余部分不变。</translation>
    </message>
    <message>
        <source>Of the curvature on each wide side</source>
        <translation>每个宽侧的曲率方向</translation>
    </message>
    <message>
        <source>Of the model&apos;s own numbers</source>
        <translation>占模型自身参数</translation>
    </message>
    <message>
        <source>Of the pieces up to the rank drawn for it</source>
        <translation>不超过抽到的秩的各部分中</translation>
    </message>
    <message>
        <source>Of the weights of the thinned parts</source>
        <translation>占稀疏化部件的权重</translation>
    </message>
    <message>
        <source>Of which half there is one for all</source>
        <translation>哪一半是共用的</translation>
    </message>
    <message>
        <source>Of {before} rows in the file, {after} come into the library.</source>
        <translation>文件中的 {before} 行里有 {after} 行进入库。</translation>
    </message>
    <message>
        <source>Of {count} questions {easy} are solved by all. On the diagonal: solved by that one alone. Of several runs more than half must be right.</source>
        <translation>{count} 道题中有 {easy} 道所有方法都答对。对角线：只有该方法答对。有多次运行时，须过半数答对。</translation>
    </message>
    <message>
        <source>Of {total} numbers in all {share} learn.</source>
        <translation>总共 {total} 个参数中有 {share} 可训练。</translation>
    </message>
    <message>
        <source>Off at the start</source>
        <translation>初始偏差</translation>
    </message>
    <message>
        <source>Off: the mixture below is trained as it is</source>
        <translation>关闭：按原样训练下面的组合</translation>
    </message>
    <message>
        <source>On all {count} test items</source>
        <translation>在全部 {count} 个测试样本上</translation>
    </message>
    <message>
        <source>On an equal budget, with several seeds</source>
        <translation>相同预算，多个种子</translation>
    </message>
    <message>
        <source>On average over all matrices</source>
        <translation>所有矩阵的平均</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>On the examples it was tried on, loss and penalty fell from {first} to {best}.</source>
        <translation>在用于尝试的样本上，损失与惩罚从 {first} 降到 {best}。</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>在前沿上</translation>
    </message>
    <message>
        <source>On the front: no other trial is better and smaller.</source>
        <translation>在前沿上：没有更好又更小的试验。</translation>
    </message>
    <message>
        <source>On the front: nothing is better in both.</source>
        <translation>在前沿上：没有在两方面都更好的。</translation>
    </message>
    <message>
        <source>On the same machine with the same versions and the processor, the results are the same to the last bit. Data and models of your own have to lie where the specification says.</source>
        <translation>在同一台电脑、相同版本和处理器上，结果逐位相同。自己的数据和模型须位于规格所述的位置。</translation>
    </message>
    <message>
        <source>On the validation part rank {best} does best ({value}); no lower one comes near it.</source>
        <translation>在验证集上秩 {best} 最好（{value}）；没有更低的秩能接近它。</translation>
    </message>
    <message>
        <source>On the validation part rank {best} does best ({value}); rank {near} is nearly as good ({at}).</source>
        <translation>在验证集上秩 {best} 最好（{value}）；秩 {near} 几乎同样好（{at}）。</translation>
    </message>
    <message>
        <source>On the validation part, by step; the band reaches from the lowest to the highest run.</source>
        <translation>在验证集上，按步；色带从最低的运行到最高的运行。</translation>
    </message>
    <message>
        <source>On the whole test part</source>
        <translation>在整个测试集上</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>在此页面</translation>
    </message>
    <message>
        <source>On top, {head} learns.</source>
        <translation>顶部的{head}可训练。</translation>
    </message>
    <message>
        <source>On {device}. The memory is that of the largest values.</source>
        <translation>在 {device} 上。内存按最大的取值计算。</translation>
    </message>
    <message>
        <source>One BERT for a hundred languages; XLM-R is stronger, and larger.</source>
        <translation>一个支持百种语言的 BERT；XLM-R 更强，也更大。</translation>
    </message>
    <message>
        <source>One adapter a block (Pfeiffer)</source>
        <translation>每块一个适配器（Pfeiffer）</translation>
    </message>
    <message>
        <source>One after the other. The next begins by itself, also without the window.</source>
        <translation>逐个进行。下一个会自动开始，没有窗口也一样。</translation>
    </message>
    <message>
        <source>One at each matrix</source>
        <translation>每个矩阵一个</translation>
    </message>
    <message>
        <source>One file in {path} is not read: {names}.</source>
        <translation>{path} 中有一个文件未被读取：{names}。</translation>
    </message>
    <message>
        <source>One file that a class opens without a network. What comes with the workbench is left out, since it is there already.</source>
        <translation>一个全班无需网络即可打开的文件。工作台自带的内容不会打包，因为那里已经有了。</translation>
    </message>
    <message>
        <source>One for the whole model</source>
        <translation>整个模型一个</translation>
    </message>
    <message>
        <source>One method</source>
        <translation>单个方法</translation>
    </message>
    <message>
        <source>One method&apos;s score is known to ± {score}, in the middle of all.</source>
        <translation>单个方法的得分精确到 ± {score}（取中位）。</translation>
    </message>
    <message>
        <source>One more in the decoder</source>
        <translation>解码器中再加一个</translation>
    </message>
    <message>
        <source>One more seed would probably tell {first} from {second}.</source>
        <translation>再有一个种子很可能就能区分 {first} 和 {second}。</translation>
    </message>
    <message>
        <source>One more trial failed.</source>
        <translation>另有一次试验失败。</translation>
    </message>
    <message>
        <source>One number for each branch, from 1</source>
        <translation>每个分支一个数，从 1 开始</translation>
    </message>
    <message>
        <source>One of the models in LoRA&apos;s own paper, there for writing texts from data.</source>
        <translation>LoRA 论文中的模型之一，用于根据数据写文本。</translation>
    </message>
    <message>
        <source>One of them has a single run, so nothing is told.</source>
        <translation>其中一个只有单次运行，因此不作判断。</translation>
    </message>
    <message>
        <source>One of them is drawn at each pass</source>
        <translation>每次通过时抽取一个</translation>
    </message>
    <message>
        <source>One of {counted} counted rows is longer than the {limit} tokens that are read; it is cut there.</source>
        <translation>统计的 {counted} 行中有一行超过可读取的 {limit} 个词元；会在那里截断。</translation>
    </message>
    <message>
        <source>One per family</source>
        <translation>每类一个</translation>
    </message>
    <message>
        <source>One recipe that goes with any small part: thinned out before training, or trained in several copies that become one.</source>
        <translation>适用于任何小部件的做法：训练前先稀疏化，或训练多个副本再合成一个。</translation>
    </message>
    <message>
        <source>One run alone tells little; the comparison looks at all of them.</source>
        <translation>单次运行说明不了多少，比较会看全部。</translation>
    </message>
    <message>
        <source>One run alone, so what another seed would do is not known: {names}.</source>
        <translation>只有单次运行，因此不知道换个种子会怎样：{names}。</translation>
    </message>
    <message>
        <source>One run each: whether another seed would say the same is not known.</source>
        <translation>各一次运行：换个种子是否如此尚不清楚。</translation>
    </message>
    <message>
        <source>One that is not there yet</source>
        <translation>尚不存在的文件夹</translation>
    </message>
    <message>
        <source>One thing stands in the way of training.</source>
        <translation>有一项阻碍训练。</translation>
    </message>
    <message>
        <source>One to three sentences about something a person used, ate, saw, visited, read, hired or learned: was that person pleased with it or not?</source>
        <translation>关于某人用过、吃过、看过、去过、读过、租过或学过的东西的一到三句话：这个人满意吗？</translation>
    </message>
    <message>
        <source>Only costs while training</source>
        <translation>只在训练时有代价</translation>
    </message>
    <message>
        <source>Only examples of the test part have one.</source>
        <translation>只有测试集的样本才有。</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>只看问题</translation>
    </message>
    <message>
        <source>Only reads the frozen model. One learned question is put to every layer, and for each word the layers that answer best make up what the classifier gets.</source>
        <translation>只读取冻结的模型。向每一层提出一个可学习的问题；对每个词，由回答最好的层构成分类器得到的内容。</translation>
    </message>
    <message>
        <source>Only the last piece</source>
        <translation>只有最后一部分</translation>
    </message>
    <message>
        <source>Only the offsets learn that the model adds after its maps and norms. They are about one number in a thousand, and nothing new is built in.</source>
        <translation>只训练模型在映射和归一化之后加上的偏移量。约占千分之一的参数，不加入任何新内容。</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看不同之处</translation>
    </message>
    <message>
        <source>Only what fits</source>
        <translation>只看放得下的</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>只有 {name} 对</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a classroom pack</source>
        <translation>打开课堂包</translation>
    </message>
    <message>
        <source>Open a pack…</source>
        <translation>打开课堂包…</translation>
    </message>
    <message>
        <source>Open an earlier run</source>
        <translation>打开以前的运行</translation>
    </message>
    <message>
        <source>Open experiment</source>
        <translation>打开实验</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again, or save it as CSV.</source>
        <translation>请在电子表格程序中打开并重新保存，或另存为 CSV。</translation>
    </message>
    <message>
        <source>Open it with a newer version of the workbench.</source>
        <translation>请用更新版本的工作台打开。</translation>
    </message>
    <message>
        <source>Open it with a newer version, or choose another store.</source>
        <translation>请用更新的版本打开，或选择其他存储。</translation>
    </message>
    <message>
        <source>Open its page on the hub and sign in.</source>
        <translation>打开它在 Hub 上的页面并登录。</translation>
    </message>
    <message>
        <source>Open its run</source>
        <translation>打开它的运行</translation>
    </message>
    <message>
        <source>Open last run</source>
        <translation>打开最近的运行</translation>
    </message>
    <message>
        <source>Open one of its runs, run it again, and give it another seed.</source>
        <translation>打开它的一次运行，再次运行并换一个种子。</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open the folder of the runs</source>
        <translation>打开运行所在文件夹</translation>
    </message>
    <message>
        <source>Open the folder of: {what}</source>
        <translation>打开文件夹：{what}</translation>
    </message>
    <message>
        <source>Open the pack</source>
        <translation>打开课堂包</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open the page where tokens are made</source>
        <translation>打开创建令牌的页面</translation>
    </message>
    <message>
        <source>Open the race</source>
        <translation>打开比赛</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>打开运行</translation>
    </message>
    <message>
        <source>Open to the last: data, code and every checkpoint are published.</source>
        <translation>彻底开放：数据、代码和每个检查点都已公开。</translation>
    </message>
    <message>
        <source>Open {run}</source>
        <translation>打开 {run}</translation>
    </message>
    <message>
        <source>Open, in six languages, with long contexts: a good middle for one graphics card.</source>
        <translation>开放，支持六种语言和长上下文：单张显卡的良好折中。</translation>
    </message>
    <message>
        <source>Opened again, it speaks the one that is chosen here.</source>
        <translation>重新打开后使用这里选择的语言。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许这样做</translation>
    </message>
    <message>
        <source>Or train them side by side.</source>
        <translation>或者并排训练它们。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Orthogonality</source>
        <translation>正交性</translation>
    </message>
    <message>
        <source>Other methods or more seeds were added later under the same conditions; they count here too.</source>
        <translation>后来在相同条件下添加了其他方法或更多种子；这里也计入。</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>其他运行</translation>
    </message>
    <message>
        <source>Other runs are made of {run}: {users}.</source>
        <translation>有其他运行由 {run} 组成：{users}。</translation>
    </message>
    <message>
        <source>Other versions than the tested ones: {names}. What they do is not known. Type:</source>
        <translation>与已测试版本不同：{names}。其行为未知。请输入：</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Over which probabilities are averaged</source>
        <translation>对其概率取平均</translation>
    </message>
    <message>
        <source>PEFT Workbench</source>
        <translation>PEFT Workbench</translation>
    </message>
    <message>
        <source>Pace of that network</source>
        <translation>该网络的学习速度</translation>
    </message>
    <message>
        <source>Pace of the vectors</source>
        <translation>向量的学习速度</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Packs are made by the workbench alone; get it again from whoever made it.</source>
        <translation>课堂包只由工作台制作；请向制作者重新获取。</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Parallel Adapter</source>
        <translation>Parallel Adapter</translation>
    </message>
    <message>
        <source>Parallel adapter</source>
        <translation>并行适配器</translation>
    </message>
    <message>
        <source>Parameter map</source>
        <translation>参数图</translation>
    </message>
    <message>
        <source>Parameter map of {method}</source>
        <translation>{method} 的参数图</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters as a table</source>
        <translation>以表格显示参数</translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation>模型的参数</translation>
    </message>
    <message>
        <source>Parameters that learn</source>
        <translation>可训练参数</translation>
    </message>
    <message>
        <source>Parameters that learn.</source>
        <translation>可训练的参数。</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Part of the run for choosing</source>
        <translation>用于选择的运行比例</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>部分式</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Parts as the files give them</source>
        <translation>按文件本身的划分</translation>
    </message>
    <message>
        <source>Parts of several methods work together in one model.</source>
        <translation>多种方法的部件在一个模型中协同工作。</translation>
    </message>
    <message>
        <source>Parts of the files</source>
        <translation>文件的划分</translation>
    </message>
    <message>
        <source>Parts of the program do not work without these: {names}. Close it and type:</source>
        <translation>缺少这些，程序的部分功能无法使用：{names}。请关闭程序并输入：</translation>
    </message>
    <message>
        <source>Parts of this method can be averaged, not added: their weights must make 1.</source>
        <translation>此方法的部件可以平均，不能相加：权重之和必须为 1。</translation>
    </message>
    <message>
        <source>Parts of this method can be averaged; a sum of them means nothing.</source>
        <translation>此方法的部件可以平均；相加没有意义。</translation>
    </message>
    <message>
        <source>Parts: {parts}. Together {size}.</source>
        <translation>分卷：{parts}。共 {size}。</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Passage in which the answer is looked for</source>
        <translation>在其中寻找答案的段落</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>传递</translation>
    </message>
    <message>
        <source>Passes over the data</source>
        <translation>遍历数据的轮数</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>请先粘贴令牌。</translation>
    </message>
    <message>
        <source>Paste a token here</source>
        <translation>在此粘贴令牌</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause  (Ctrl P)</source>
        <translation>暂停（Ctrl P）</translation>
    </message>
    <message>
        <source>Pause after this run</source>
        <translation>此次运行后暂停</translation>
    </message>
    <message>
        <source>Pause or stop it whenever you like</source>
        <translation>随时可以暂停或停止</translation>
    </message>
    <message>
        <source>Pause or stop the run itself.</source>
        <translation>请直接暂停或停止该运行。</translation>
    </message>
    <message>
        <source>Pause the download</source>
        <translation>暂停下载</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Pause the queue after this run</source>
        <translation>此次运行后暂停队列</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>暂停回放</translation>
    </message>
    <message>
        <source>Pause the run, or continue it</source>
        <translation>暂停或继续运行</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused after {where}</source>
        <translation>在 {where} 之后暂停</translation>
    </message>
    <message>
        <source>Paused and stopped</source>
        <translation>已暂停和已停止</translation>
    </message>
    <message>
        <source>Paused at step {step}</source>
        <translation>在第 {step} 步暂停</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>已暂停，{done}，共 {total}</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}. {reason}</source>
        <translation>已暂停，{done}，共 {total}。{reason}</translation>
    </message>
    <message>
        <source>Paused or held, it goes on now</source>
        <translation>无论暂停还是定时等待，现在继续</translation>
    </message>
    <message>
        <source>Paused. The memory has been given back.</source>
        <translation>已暂停，内存已释放。</translation>
    </message>
    <message>
        <source>Paused. What runs goes on to its end; nothing new begins.</source>
        <translation>已暂停。正在运行的会进行到底，不再开始新的。</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>Pausing.</source>
        <translation>正在暂停。</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>Pearson correlation</source>
        <translation>皮尔逊相关</translation>
    </message>
    <message>
        <source>Pearson correlation on the validation part</source>
        <translation>验证集上的皮尔逊相关</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>惩罚</translation>
    </message>
    <message>
        <source>People chose which parts go together and where each of them sits.</source>
        <translation>由人决定哪些部件组合在一起、各放在哪里。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Phase {number} of {count}: {name}</source>
        <translation>第 {number} 阶段，共 {count} 个：{name}</translation>
    </message>
    <message>
        <source>Phase {n}, from step {step} on: {name}.</source>
        <translation>阶段 {n}，从第 {step} 步起：{name}。</translation>
    </message>
    <message>
        <source>Phase {n}: {name}</source>
        <translation>阶段 {n}：{name}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Pieces along each side; 0 is nearly square</source>
        <translation>每边的块数；0 表示近似正方</translation>
    </message>
    <message>
        <source>Pins learned notes in front of what each attention looks at. Every block gets its own notes, so they can steer the model deeper than a prompt before the text.</source>
        <translation>在每个注意力所看的内容前贴上可学习的便条。每个块都有自己的便条，因此比文本前的提示更能深入引导模型。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place {place}:</source>
        <translation>第 {place} 位：</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>放置位置</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Places and values of what has changed, to be put into the base model.</source>
        <translation>改变之处的位置和数值，用于放入基础模型。</translation>
    </message>
    <message>
        <source>Plain lines</source>
        <translation>纯文本行</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play the run</source>
        <translation>播放运行</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>试验场</translation>
    </message>
    <message>
        <source>Plots of the run</source>
        <translation>运行的图</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Points measured</source>
        <translation>已测量的点</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>热门</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>前缀长度</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Preparing the method</source>
        <translation>正在准备方法</translation>
    </message>
    <message>
        <source>Pretrained weight masking</source>
        <translation>预训练权重掩码</translation>
    </message>
    <message>
        <source>Previous region of the window</source>
        <translation>窗口的上一个区域</translation>
    </message>
    <message>
        <source>Prior precision</source>
        <translation>先验精度</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>仅处理器</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>处理器线程</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Progress of the pack</source>
        <translation>课堂包进度</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Progress of the running run</source>
        <translation>当前运行的进度</translation>
    </message>
    <message>
        <source>Progress of this phase</source>
        <translation>本阶段进度</translation>
    </message>
    <message>
        <source>Progress of this phase: {name}</source>
        <translation>本阶段进度：{name}</translation>
    </message>
    <message>
        <source>Projector view  (F5)</source>
        <translation>投影视图（F5）</translation>
    </message>
    <message>
        <source>Projector view, and back</source>
        <translation>投影视图与还原</translation>
    </message>
    <message>
        <source>Projector view: large type, and a ring around what is clicked. {keys} leads back.</source>
        <translation>投影视图：大字体，点击处显示圆环。按 {keys} 返回。</translation>
    </message>
    <message>
        <source>Pull towards the start</source>
        <translation>拉回初始值</translation>
    </message>
    <message>
        <source>Pulls what learns towards zero</source>
        <translation>把可训练部分拉向零</translation>
    </message>
    <message>
        <source>Punishes differences in the second phase</source>
        <translation>在第二阶段惩罚差异</translation>
    </message>
    <message>
        <source>Put an empty line behind every sentence.</source>
        <translation>请在每个句子后加一个空行。</translation>
    </message>
    <message>
        <source>Put it at the end of the queue; it starts by itself when its turn comes</source>
        <translation>放到队列末尾；轮到时自动开始</translation>
    </message>
    <message>
        <source>Put it back to where it was, or get it again; what the run learned is kept.</source>
        <translation>请把它放回原处，或重新获取；运行所学的内容仍然保留。</translation>
    </message>
    <message>
        <source>Put it beside the others, or choose a piece alone in another folder.</source>
        <translation>请把它放到其他分片旁边，或在另一个文件夹中单独选择一个分片。</translation>
    </message>
    <message>
        <source>Put it into the environment as HF_TOKEN before you start, or set a keyring up.</source>
        <translation>请在启动前把它作为 HF_TOKEN 放入环境变量，或设置密钥环。</translation>
    </message>
    <message>
        <source>Put its spec.toml in the queue to do it again.</source>
        <translation>要再做一次，请把它的 spec.toml 加入队列。</translation>
    </message>
    <message>
        <source>Put the file itself in its place.</source>
        <translation>请用文件本身替换它。</translation>
    </message>
    <message>
        <source>Put the files beside it that came with the model, such as tokenizer.json.</source>
        <translation>请把模型附带的文件放在旁边，例如 tokenizer.json。</translation>
    </message>
    <message>
        <source>Put the model back to where it was, then resume the run.</source>
        <translation>请把模型放回原处，然后继续运行。</translation>
    </message>
    <message>
        <source>Put the right one into the keyring, or into HF_TOKEN, or take it away.</source>
        <translation>请把正确的令牌放入密钥环或 HF_TOKEN，或将其移除。</translation>
    </message>
    <message>
        <source>Put them apart again</source>
        <translation>重新分开</translation>
    </message>
    <message>
        <source>Puts a narrow learned lane beside the wide frozen one. Both read the same signal, and what the narrow lane finds is made stronger and added to what the wide one gives.</source>
        <translation>在宽阔的冻结通道旁放一条窄的可学习通道。两者读取相同的信号，窄通道的结果放大后加到宽通道的输出上。</translation>
    </message>
    <message>
        <source>Puts a short row of learned vectors before every text and changes nothing else. They work like an instruction that was found by training instead of written.</source>
        <translation>在每段文本前放一小排可学习向量，其他都不变。它们像一条指令，只是由训练找到而不是写出来的。</translation>
    </message>
    <message>
        <source>Putting both into one model. This takes a few seconds.</source>
        <translation>正在把两者合为一个模型，需要几秒钟。</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Python could not be started.</source>
        <translation>无法启动 Python。</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>QLoRA and LoftQ cannot store weights in 4 bit without bitsandbytes; all else works. Type:</source>
        <translation>没有 bitsandbytes，QLoRA 和 LoftQ 无法以 4 位存储权重；其他功能正常。请输入：</translation>
    </message>
    <message>
        <source>Quantization adaption</source>
        <translation>量化适配</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Query and feed-forward, widen</source>
        <translation>查询和前馈扩展</translation>
    </message>
    <message>
        <source>Query and value</source>
        <translation>查询和值</translation>
    </message>
    <message>
        <source>Query and value are in every model.</source>
        <translation>每个模型都有查询和值。</translation>
    </message>
    <message>
        <source>Query, value and output</source>
        <translation>查询、值和输出</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Question topics</source>
        <translation>问题主题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Queue up</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Queue, paused</source>
        <translation>队列，已暂停</translation>
    </message>
    <message>
        <source>Queue: {count}</source>
        <translation>队列：{count}</translation>
    </message>
    <message>
        <source>Queue: {count}, from {time}</source>
        <translation>队列：{count}，{time} 起</translation>
    </message>
    <message>
        <source>Queue: {count}, paused</source>
        <translation>队列：{count}，已暂停</translation>
    </message>
    <message>
        <source>Quick try</source>
        <translation>快速尝试</translation>
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
        <translation>比赛</translation>
    </message>
    <message>
        <source>Race of 1 method</source>
        <translation>1 种方法的比赛</translation>
    </message>
    <message>
        <source>Race of {count} methods</source>
        <translation>{count} 种方法的比赛</translation>
    </message>
    <message>
        <source>Race on {data}</source>
        <translation>{data} 上的比赛</translation>
    </message>
    <message>
        <source>Race several</source>
        <translation>多个方法比赛</translation>
    </message>
    <message>
        <source>Race several methods</source>
        <translation>让多种方法比赛</translation>
    </message>
    <message>
        <source>Race, or which settings</source>
        <translation>比赛，或显示哪些设置</translation>
    </message>
    <message>
        <source>Racing</source>
        <translation>比赛中</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Rank at the end</source>
        <translation>最终秩</translation>
    </message>
    <message>
        <source>Rank at the start</source>
        <translation>初始秩</translation>
    </message>
    <message>
        <source>Rank for queries</source>
        <translation>查询的秩</translation>
    </message>
    <message>
        <source>Rank for values and output</source>
        <translation>值和输出的秩</translation>
    </message>
    <message>
        <source>Rank of each matrix</source>
        <translation>每个矩阵的秩</translation>
    </message>
    <message>
        <source>Rank to cut to</source>
        <translation>裁剪到的秩</translation>
    </message>
    <message>
        <source>Rank {rank}: {metric} {value} on validation, with {share} % of the numbers.</source>
        <translation>秩 {rank}：验证集{metric} {value}，使用 {share}% 的参数。</translation>
    </message>
    <message>
        <source>Ranks given at once</source>
        <translation>每次给的秩</translation>
    </message>
    <message>
        <source>Ranks to which it can be cut</source>
        <translation>可裁剪到的秩</translation>
    </message>
    <message>
        <source>Rate texts with a number</source>
        <translation>给文本打分</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Read from a checkpoint of HF peft: {folder}</source>
        <translation>读取自 HF peft 的检查点：{folder}</translation>
    </message>
    <message>
        <source>Read once before the first step</source>
        <translation>在第一步之前读取一次</translation>
    </message>
    <message>
        <source>Read once, at the end</source>
        <translation>只在最后读取一次</translation>
    </message>
    <message>
        <source>Read values; with Shift ten at a time</source>
        <translation>读取数值；按住 Shift 每次十个</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统是只读的</translation>
    </message>
    <message>
        <source>Reading and checking the rows</source>
        <translation>正在读取并检查各行</translation>
    </message>
    <message>
        <source>Reading the answers.</source>
        <translation>正在读取回答。</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>Reading the log, {percent} %</source>
        <translation>正在读取日志，{percent}%</translation>
    </message>
    <message>
        <source>Reading the runs.</source>
        <translation>正在读取运行。</translation>
    </message>
    <message>
        <source>Reading the test part</source>
        <translation>正在读取测试集</translation>
    </message>
    <message>
        <source>Reading the test part as it is before</source>
        <translation>正在按之前的状态读取测试集</translation>
    </message>
    <message>
        <source>Reading the test part, once</source>
        <translation>正在读取测试集，仅一次</translation>
    </message>
    <message>
        <source>Reading validation at each rank</source>
        <translation>正在读取每个秩的验证结果</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Reads a hundred languages: what it learns in one it can often do in another.</source>
        <translation>能读百种语言：在一种语言中学到的，往往在另一种中也会。</translation>
    </message>
    <message>
        <source>Reads texts</source>
        <translation>读文本</translation>
    </message>
    <message>
        <source>Ready without a network</source>
        <translation>无需网络即可使用</translation>
    </message>
    <message>
        <source>Recognise the file anew</source>
        <translation>重新识别文件</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>录制的运行</translation>
    </message>
    <message>
        <source>Recorded runs</source>
        <translation>录制的运行</translation>
    </message>
    <message>
        <source>Recorded runs stand among your runs, marked, and can be replayed.</source>
        <translation>录制的运行会带标记出现在您的运行中，可以回放。</translation>
    </message>
    <message>
        <source>Recurrent layers</source>
        <translation>循环层数</translation>
    </message>
    <message>
        <source>Redo  (Ctrl Shift Z)</source>
        <translation>重做（Ctrl Shift Z）</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>缩小倍数</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>References stand last.</source>
        <translation>参照列在最后。</translation>
    </message>
    <message>
        <source>Rehearsal: contender {number} of {count}</source>
        <translation>预演：第 {number} 个参赛方法，共 {count} 个</translation>
    </message>
    <message>
        <source>Rehearsal: {method}, contender {number} of {count}</source>
        <translation>预演：{method}，第 {number} 个参赛方法，共 {count} 个</translation>
    </message>
    <message>
        <source>Rehearsed first, with the time it will take</source>
        <translation>先预演，并说明所需时间</translation>
    </message>
    <message>
        <source>Remove data</source>
        <translation>移除数据</translation>
    </message>
    <message>
        <source>Remove from disk</source>
        <translation>从磁盘移除</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove its line content_hash to use it as it is now.</source>
        <translation>删除它的 content_hash 行，即可按现状使用。</translation>
    </message>
    <message>
        <source>Remove some of them, then try again.</source>
        <translation>请移除其中一些，然后重试。</translation>
    </message>
    <message>
        <source>Remove {data}</source>
        <translation>移除 {data}</translation>
    </message>
    <message>
        <source>Remove {data} from the library?</source>
        <translation>从库中移除 {data}？</translation>
    </message>
    <message>
        <source>Remove {model} from the disk?</source>
        <translation>从磁盘移除 {model}？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename labels</source>
        <translation>重命名类别</translation>
    </message>
    <message>
        <source>Rename labels…</source>
        <translation>重命名类别…</translation>
    </message>
    <message>
        <source>Rename one of the folders and its key.</source>
        <translation>请重命名其中一个文件夹及其 key。</translation>
    </message>
    <message>
        <source>Rename the data</source>
        <translation>重命名数据</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Repairs and rewrites English texts: good for summaries and rewording.</source>
        <translation>修复并改写英文文本：适合摘要和改述。</translation>
    </message>
    <message>
        <source>Reparameterized</source>
        <translation>重参数化</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Replay a run</source>
        <translation>回放运行</translation>
    </message>
    <message>
        <source>Replay the run</source>
        <translation>回放运行</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all settings to the usual</source>
        <translation>把所有设置恢复为常用值</translation>
    </message>
    <message>
        <source>Residual Adapter</source>
        <translation>Residual Adapter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results are metrics.NAME and {known}; of a race with .1, .2 for the contender.</source>
        <translation>结果有 metrics.NAME 和 {known}；比赛中用 .1、.2 表示参赛方法。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Right answers on the validation part</source>
        <translation>验证集上的正确回答</translation>
    </message>
    <message>
        <source>Right answers while training</source>
        <translation>训练中的正确率</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Right tags</source>
        <translation>正确标记</translation>
    </message>
    <message>
        <source>RoBERTa with half the layers: keeps capitals, reads a little better than DistilBERT.</source>
        <translation>层数减半的 RoBERTa：区分大小写，阅读略强于 DistilBERT。</translation>
    </message>
    <message>
        <source>Room that the base model takes</source>
        <translation>基础模型占用的空间</translation>
    </message>
    <message>
        <source>Rounding changed {highest} most, by {high} of its size, {lowest} least ({low}).</source>
        <translation>舍入使 {highest} 改变最多，为其大小的 {high}；{lowest} 最少（{low}）。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Row {rows} also stands in a part that only checks what was learned.</source>
        <translation>第 {rows} 行也出现在只用于检验的部分中。</translation>
    </message>
    <message>
        <source>Row {rows} has a label that has no name here: {labels}.</source>
        <translation>第 {rows} 行的类别在此没有名称：{labels}。</translation>
    </message>
    <message>
        <source>Row {rows} has another number of tags than of words.</source>
        <translation>第 {rows} 行的标记数与词数不同。</translation>
    </message>
    <message>
        <source>Row {rows} has half a character: the text was cut there.</source>
        <translation>第 {rows} 行含有半个字符：文本在那里被截断。</translation>
    </message>
    <message>
        <source>Row {rows} has the same text as an earlier one, but another answer.</source>
        <translation>第 {rows} 行与前面的某行文本相同，但答案不同。</translation>
    </message>
    <message>
        <source>Row {rows} is the same as an earlier one.</source>
        <translation>第 {rows} 行与前面的某行相同。</translation>
    </message>
    <message>
        <source>Row {rows} looks as if its letters had been read in the wrong encoding.</source>
        <translation>第 {rows} 行看起来像是用错误的编码读取的。</translation>
    </message>
    <message>
        <source>Row {rows} names the choice behind the last when counted from 0, and no row names the choice 0.</source>
        <translation>从 0 数起时，第 {rows} 行指向最后一个选项之后的选项，而没有任何行指向选项 0。</translation>
    </message>
    <message>
        <source>Row {row} is being looked up in the file.</source>
        <translation>正在文件中查找第 {row} 行。</translation>
    </message>
    <message>
        <source>Row {row} of {path} (line {line}) has {found} cells, and there are {wanted} columns.</source>
        <translation>{path} 的第 {row} 行（文本第 {line} 行）有 {found} 个单元格，而列数为 {wanted}。</translation>
    </message>
    <message>
        <source>Row {row} of {path} has fewer than two choices.</source>
        <translation>{path} 的第 {row} 行的选项少于两个。</translation>
    </message>
    <message>
        <source>Row {row} of {path} has half a character in the column {column}.</source>
        <translation>{path} 的第 {row} 行在 {column} 列中有半个字符。</translation>
    </message>
    <message>
        <source>Row {row} of {path} has no words.</source>
        <translation>{path} 的第 {row} 行没有词。</translation>
    </message>
    <message>
        <source>Row {row} of {path} has nothing usable in the column {column}.</source>
        <translation>{path} 的第 {row} 行在 {column} 列中没有可用内容。</translation>
    </message>
    <message>
        <source>Row {row} of {path} has the tag {tag}, which is neither O nor begins with B- or I-.</source>
        <translation>{path} 的第 {row} 行有标记 {tag}，它既不是 O，也不以 B- 或 I- 开头。</translation>
    </message>
    <message>
        <source>Row {row} of {path} has {answers} answers but {starts} places where they begin.</source>
        <translation>{path} 的第 {row} 行有 {answers} 个答案，但有 {starts} 个起始位置。</translation>
    </message>
    <message>
        <source>Row {row} of {path} has {words} words but {tags} tags.</source>
        <translation>{path} 的第 {row} 行有 {words} 个词，但有 {tags} 个标记。</translation>
    </message>
    <message>
        <source>Row {row} of {path} names choice {choice}, but the last of its choices is {last}.</source>
        <translation>{path} 的第 {row} 行指定了选项 {choice}，但最后一个选项是 {last}。</translation>
    </message>
    <message>
        <source>Row {row} of {path}: the answer {answer} does not stand at character {start}.</source>
        <translation>{path} 的第 {row} 行：答案 {answer} 不在第 {start} 个字符处。</translation>
    </message>
    <message>
        <source>Row {row}, {column}: a conversation of {count} messages</source>
        <translation>第 {row} 行，{column}：含 {count} 条消息的对话</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {count} characters</source>
        <translation>第 {row} 行，{column}：{count} 个字符</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {count} characters, of which the first {shown} are shown</source>
        <translation>第 {row} 行，{column}：{count} 个字符，显示前 {shown} 个</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows answered</source>
        <translation>已回答的行</translation>
    </message>
    <message>
        <source>Rows in which something is missing are left out.</source>
        <translation>缺少内容的行会被略去。</translation>
    </message>
    <message>
        <source>Rows must be whole</source>
        <translation>各行必须完整</translation>
    </message>
    <message>
        <source>Rows of a trial</source>
        <translation>试验的行数</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Rows of the training part that also stand in another part are left out there.</source>
        <translation>训练集中同时出现在其他部分的行会从训练集中略去。</translation>
    </message>
    <message>
        <source>Rows that are longer than the model reads are left out.</source>
        <translation>超过模型读取长度的行会被略去。</translation>
    </message>
    <message>
        <source>Rows to learn from: {train}. To watch it: {validation}. For the end: {test}.</source>
        <translation>用于学习的行：{train}。用于观察：{validation}。用于最后：{test}。</translation>
    </message>
    <message>
        <source>Rows whose answer does not stand in the passage are left out.</source>
        <translation>答案不在段落中的行会被略去。</translation>
    </message>
    <message>
        <source>Rows whose label does not occur in the training part are left out.</source>
        <translation>类别未在训练集中出现的行会被略去。</translation>
    </message>
    <message>
        <source>Rows whose label occurs only once are left out.</source>
        <translation>类别只出现一次的行会被略去。</translation>
    </message>
    <message>
        <source>Rows with more or fewer tags than words are left out.</source>
        <translation>标记数与词数不符的行会被略去。</translation>
    </message>
    <message>
        <source>Rows with too many or too few cells</source>
        <translation>单元格过少或过多的行</translation>
    </message>
    <message>
        <source>Rows with values of the wrong kind are left out.</source>
        <translation>值的类型不对的行会被略去。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Run again with learning rate {rate}</source>
        <translation>用学习率 {rate} 重新运行</translation>
    </message>
    <message>
        <source>Run again with {batch} examples at a time, gathered {times} times</source>
        <translation>每次 {batch} 个样本、累积 {times} 次，重新运行</translation>
    </message>
    <message>
        <source>Run again with {value}</source>
        <translation>用 {value} 重新运行</translation>
    </message>
    <message>
        <source>Run another seed</source>
        <translation>再跑一个种子</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Run of the race</source>
        <translation>比赛的运行</translation>
    </message>
    <message>
        <source>Run store</source>
        <translation>运行存储</translation>
    </message>
    <message>
        <source>Run the experiment again.</source>
        <translation>请重新运行实验。</translation>
    </message>
    <message>
        <source>Run {result}, which the search {run} trained in full, is not there any more.</source>
        <translation>搜索 {run} 完整训练的运行 {result} 已不存在。</translation>
    </message>
    <message>
        <source>Run {runs} has learned from it. It keeps its result; training it again needs the data.</source>
        <translation>运行 {runs} 用它学习过。结果会保留；重新训练则需要这些数据。</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>运行 {run}</translation>
    </message>
    <message>
        <source>Run {run} can be cut to the ranks from {low} to {high}.</source>
        <translation>运行 {run} 可裁剪到从 {low} 到 {high} 的秩。</translation>
    </message>
    <message>
        <source>Run {run} cannot be brought back: it is no longer in the trash.</source>
        <translation>无法恢复运行 {run}：它已不在回收站中。</translation>
    </message>
    <message>
        <source>Run {run} has begun.</source>
        <translation>运行 {run} 已开始。</translation>
    </message>
    <message>
        <source>Run {run} has done nothing yet that a report could tell.</source>
        <translation>运行 {run} 还没有可供报告的内容。</translation>
    </message>
    <message>
        <source>Run {run} has finished; there is nothing left to do.</source>
        <translation>运行 {run} 已完成，无需再做。</translation>
    </message>
    <message>
        <source>Run {run} has kept no answers that can be read.</source>
        <translation>运行 {run} 没有保留可读取的回答。</translation>
    </message>
    <message>
        <source>Run {run} has kept no answers.</source>
        <translation>运行 {run} 没有保留回答。</translation>
    </message>
    <message>
        <source>Run {run} has no result yet.</source>
        <translation>运行 {run} 还没有结果。</translation>
    </message>
    <message>
        <source>Run {run} is a race and has no result of its own.</source>
        <translation>运行 {run} 是一场比赛，没有自己的结果。</translation>
    </message>
    <message>
        <source>Run {run} is already running.</source>
        <translation>运行 {run} 已在进行。</translation>
    </message>
    <message>
        <source>Run {run} is cut to rank {rank}; nothing more is learned.</source>
        <translation>运行 {run} 已裁剪到秩 {rank}；不再训练。</translation>
    </message>
    <message>
        <source>Run {run} is no trial of a search.</source>
        <translation>运行 {run} 不是搜索的试验。</translation>
    </message>
    <message>
        <source>Run {run} is not in the queue.</source>
        <translation>运行 {run} 不在队列中。</translation>
    </message>
    <message>
        <source>Run {run} is not running.</source>
        <translation>运行 {run} 没有在进行。</translation>
    </message>
    <message>
        <source>Run {run} is over: {status}.</source>
        <translation>运行 {run} 已结束：{status}。</translation>
    </message>
    <message>
        <source>Run {run} waits in the queue, at place {place}.</source>
        <translation>运行 {run} 在队列的第 {place} 位等待。</translation>
    </message>
    <message>
        <source>Run {run} was ended at once. The command `resume` goes on from its last checkpoint.</source>
        <translation>运行 {run} 已立即结束。命令 `resume` 可从最后的检查点继续。</translation>
    </message>
    <message>
        <source>Run {run} was ended early by its sweep, since it was behind half of the others.</source>
        <translation>运行 {run} 因落后于半数其他试验，被其扫描提前结束。</translation>
    </message>
    <message>
        <source>Run {run} was ended from outside.</source>
        <translation>运行 {run} 被外部终止。</translation>
    </message>
    <message>
        <source>Run {run} was imported without data to test it on, so there is no score to report.</source>
        <translation>运行 {run} 导入时没有测试数据，因此没有可报告的得分。</translation>
    </message>
    <message>
        <source>Run {run} was told to {order}.</source>
        <translation>已指示运行 {run}：{order}。</translation>
    </message>
    <message>
        <source>Running and waiting</source>
        <translation>运行中和等待中</translation>
    </message>
    <message>
        <source>Running run</source>
        <translation>正在进行的运行</translation>
    </message>
    <message>
        <source>Running:</source>
        <translation>正在运行：</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs and time</source>
        <translation>运行与时间</translation>
    </message>
    <message>
        <source>Runs are not touched by it: they work on by themselves. You can go on; if the window behaves oddly, close it and start it again. The report below helps to mend it.</source>
        <translation>运行不受影响，会自行继续。您可以继续操作；如果窗口表现异常，请关闭后重新启动。下面的报告有助于修复问题。</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>同时运行数</translation>
    </message>
    <message>
        <source>Runs left: {count}. They take about {hours} h {minutes} min, until about {end}.</source>
        <translation>剩余运行：{count}。约需 {hours} 小时 {minutes} 分钟，到 {end} 左右。</translation>
    </message>
    <message>
        <source>Runs left: {count}. They take about {minutes} min, until about {end}.</source>
        <translation>剩余运行：{count}。约需 {minutes} 分钟，到 {end} 左右。</translation>
    </message>
    <message>
        <source>Runs of the queue</source>
        <translation>队列中的运行</translation>
    </message>
    <message>
        <source>Runs of the queue, in their order</source>
        <translation>按顺序排列的队列运行</translation>
    </message>
    <message>
        <source>Runs of the race that are done</source>
        <translation>比赛中已完成的运行</translation>
    </message>
    <message>
        <source>Runs on {device}, in {precision}.</source>
        <translation>在 {device} 上以 {precision} 运行。</translation>
    </message>
    <message>
        <source>Runs on {device}.</source>
        <translation>在 {device} 上运行。</translation>
    </message>
    <message>
        <source>Save a table as CSV or as JSON lines, with the columns: {names}.</source>
        <translation>请把表格保存为 CSV 或 JSON Lines，包含列：{names}。</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>Save as a lesson</source>
        <translation>保存为课程</translation>
    </message>
    <message>
        <source>Save as a lesson  (Ctrl Shift L)</source>
        <translation>保存为课程（Ctrl Shift L）</translation>
    </message>
    <message>
        <source>Save each list in a file of its own, and bring these in together.</source>
        <translation>请把每个列表存成单独的文件，然后一起导入。</translation>
    </message>
    <message>
        <source>Save it as CSV, Excel, Parquet, JSON, JSON lines or plain text.</source>
        <translation>请另存为 CSV、Excel、Parquet、JSON、JSON Lines或纯文本。</translation>
    </message>
    <message>
        <source>Save it as xlsx, and choose that file.</source>
        <translation>请另存为 xlsx，再选择该文件。</translation>
    </message>
    <message>
        <source>Save it without a password, and choose that file.</source>
        <translation>请不加密码保存，再选择该文件。</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>将数字保存为 CSV…</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>保存课堂包</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>保存课堂包…</translation>
    </message>
    <message>
        <source>Save the part that matters as CSV, and choose that file.</source>
        <translation>请把需要的部分另存为 CSV，再选择该文件。</translation>
    </message>
    <message>
        <source>Save the plot {title}</source>
        <translation>保存图“{title}”</translation>
    </message>
    <message>
        <source>Save the words one below the other with their tags, and an empty line behind every sentence.</source>
        <translation>请把词及其标记逐行保存，每个句子后空一行。</translation>
    </message>
    <message>
        <source>Save what it gives into a file, and choose that.</source>
        <translation>请把它的输出存成文件，再选择该文件。</translation>
    </message>
    <message>
        <source>Saves another tenth of the matrices&apos; bytes</source>
        <translation>再节省矩阵字节的十分之一</translation>
    </message>
    <message>
        <source>Say as which of them texts are to be answered: {ids}.</source>
        <translation>请说明按其中哪一个回答文本：{ids}。</translation>
    </message>
    <message>
        <source>Say list, show NAME, check FILE, import FILE, or remove NAME.</source>
        <translation>请输入 list、show NAME、check FILE、import FILE 或 remove NAME。</translation>
    </message>
    <message>
        <source>Say where to write to.</source>
        <translation>请指定写入位置。</translation>
    </message>
    <message>
        <source>Say which column is which, for example text and label.</source>
        <translation>请说明各列是什么，例如 text 和 label。</translation>
    </message>
    <message>
        <source>Say which column is: {role}. Click on its head.</source>
        <translation>请指明哪一列是：{role}。单击该列的表头。</translation>
    </message>
    <message>
        <source>Say which columns are: {roles}. Click on their heads.</source>
        <translation>请指明哪些列是：{roles}。单击它们的表头。</translation>
    </message>
    <message>
        <source>Say which folder the adapter is in.</source>
        <translation>请指定适配器所在的文件夹。</translation>
    </message>
    <message>
        <source>Scatters learned vectors through the text, like the fixed words of a form around what is filled in. A small network makes them fit together while they are learned, and goes when they are found.</source>
        <translation>在文本中散布可学习向量，就像表格中填写内容周围的固定文字。学习时由一个小网络使它们相互协调，找到后该网络即被去掉。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score against cost</source>
        <translation>得分与代价</translation>
    </message>
    <message>
        <source>Score against numbers that learn</source>
        <translation>得分与可训练参数</translation>
    </message>
    <message>
        <source>Score against the numbers that are kept, a point for each trial.</source>
        <translation>得分与保留的参数数量，每个点为一次试验。</translation>
    </message>
    <message>
        <source>Score at every rank</source>
        <translation>每个秩的得分</translation>
    </message>
    <message>
        <source>Score over the share of {right}</source>
        <translation>得分随 {right} 的比例变化</translation>
    </message>
    <message>
        <source>Score over the weight of {right}</source>
        <translation>得分随 {right} 的权重变化</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Scores are means over the seeds with their 95 % interval, which knows the luck of seeds and test part.</source>
        <translation>得分为各种子的平均值及其 95% 区间，区间包含种子和测试集的偶然性。</translation>
    </message>
    <message>
        <source>Scores begin this far below zero, or higher</source>
        <translation>分数从低于零这么多处或更高开始</translation>
    </message>
    <message>
        <source>Scores on the test part</source>
        <translation>测试集得分</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in this place</source>
        <translation>在此处搜索</translation>
    </message>
    <message>
        <source>Search methods</source>
        <translation>搜索方法</translation>
    </message>
    <message>
        <source>Search on this computer</source>
        <translation>在本机搜索</translation>
    </message>
    <message>
        <source>Search the lessons</source>
        <translation>搜索课程</translation>
    </message>
    <message>
        <source>Search the model hub</source>
        <translation>在模型 Hub 中搜索</translation>
    </message>
    <message>
        <source>Search the pages</source>
        <translation>搜索页面</translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation>搜索运行</translation>
    </message>
    <message>
        <source>Search the starting points</source>
        <translation>在入门模型中搜索</translation>
    </message>
    <message>
        <source>Search {count} methods</source>
        <translation>搜索 {count} 种方法</translation>
    </message>
    <message>
        <source>Searching how much of each run to take</source>
        <translation>正在搜索各运行各取多少</translation>
    </message>
    <message>
        <source>Second matrix zero, as in LoRA</source>
        <translation>第二个矩阵为零，同 LoRA</translation>
    </message>
    <message>
        <source>Second sentence</source>
        <translation>第二句</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>第二段文本</translation>
    </message>
    <message>
        <source>Second text, may be empty</source>
        <translation>第二段文本，可为空</translation>
    </message>
    <message>
        <source>See the comparison</source>
        <translation>查看比较</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seeds count up from {first}; {count} of them go beyond the largest seed.</source>
        <translation>种子从 {first} 向上递增；其中 {count} 个超过了最大种子。</translation>
    </message>
    <message>
        <source>Seeds of the best</source>
        <translation>最好者的种子数</translation>
    </message>
    <message>
        <source>Seen in a pass</source>
        <translation>每轮出现次数</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Sentence pairs</source>
        <translation>句子对</translation>
    </message>
    <message>
        <source>Sequential Adapter</source>
        <translation>Sequential Adapter</translation>
    </message>
    <message>
        <source>Serial adapter</source>
        <translation>串行适配器</translation>
    </message>
    <message>
        <source>Set slow_but_exact to false in its config.json; what it computes stays the same.</source>
        <translation>请在其 config.json 中把 slow_but_exact 设为 false；计算结果不变。</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Set up a race</source>
        <translation>设置比赛</translation>
    </message>
    <message>
        <source>Set up the head-only run</source>
        <translation>设置仅分类头的运行</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings in which they differ</source>
        <translation>它们不同的设置</translation>
    </message>
    <message>
        <source>Settings of {method}</source>
        <translation>{method} 的设置</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>Several downloads are called {name}.</source>
        <translation>有多个名为 {name} 的下载。</translation>
    </message>
    <message>
        <source>Several tasks are learned in one run. They share a set of small corrections, the experts, and for each task a gate learns how much of every expert it uses.</source>
        <translation>在一次运行中学习多个任务。它们共用一组小修正，即专家；每个任务由一个门学习各用多少专家。</translation>
    </message>
    <message>
        <source>Several tasks share one correction, or corrections of several tasks are put together.</source>
        <translation>多个任务共用一个修正，或把多个任务的修正组合起来。</translation>
    </message>
    <message>
        <source>Several values of each, and the best is trained out</source>
        <translation>每项取多个值，最好的完整训练</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share of a vector left out at random</source>
        <translation>随机丢弃的向量比例</translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation>各自比例</translation>
    </message>
    <message>
        <source>Share of each earlier run</source>
        <translation>各个先前运行的比例</translation>
    </message>
    <message>
        <source>Share of each layer in the answer</source>
        <translation>各层在回答中的比例</translation>
    </message>
    <message>
        <source>Share of heads and neurons at the end</source>
        <translation>最终剪去的头和神经元比例</translation>
    </message>
    <message>
        <source>Share of inner values left out at random</source>
        <translation>随机丢弃的内部值比例</translation>
    </message>
    <message>
        <source>Share of inputs left out at random</source>
        <translation>随机丢弃的输入比例</translation>
    </message>
    <message>
        <source>Share of prefix numbers left out at random</source>
        <translation>随机丢弃的前缀参数比例</translation>
    </message>
    <message>
        <source>Share of steps in which the rate rises</source>
        <translation>学习率上升阶段所占步数比例</translation>
    </message>
    <message>
        <source>Share of the blocks, from the input up</source>
        <translation>从输入端起的块比例</translation>
    </message>
    <message>
        <source>Share of the blocks; the last one is too</source>
        <translation>块的比例；最后一块也保留</translation>
    </message>
    <message>
        <source>Share of the marks that are found</source>
        <translation>标记被找到的比例</translation>
    </message>
    <message>
        <source>Share of the marks that are right</source>
        <translation>标记正确的比例</translation>
    </message>
    <message>
        <source>Share of the mixture left out at random</source>
        <translation>随机丢弃的混合比例</translation>
    </message>
    <message>
        <source>Share of the passes that each trial gets</source>
        <translation>每次试验所用轮数的比例</translation>
    </message>
    <message>
        <source>Share of the right run</source>
        <translation>右侧运行的比例</translation>
    </message>
    <message>
        <source>Share of the run</source>
        <translation>运行的比例</translation>
    </message>
    <message>
        <source>Share of the run in which all ranks stay</source>
        <translation>所有秩保持不变的运行比例</translation>
    </message>
    <message>
        <source>Share of the run that is plain LoRA</source>
        <translation>普通 LoRA 阶段所占比例</translation>
    </message>
    <message>
        <source>Share of the run with the ranks settled</source>
        <translation>秩已确定的运行比例</translation>
    </message>
    <message>
        <source>Share of the training rows that it sees</source>
        <translation>所用训练行的比例</translation>
    </message>
    <message>
        <source>Share of the weights switched off at first</source>
        <translation>最初关闭的权重比例</translation>
    </message>
    <message>
        <source>Share that is kept</source>
        <translation>保留比例</translation>
    </message>
    <message>
        <source>Share that is kept of each part</source>
        <translation>各部分的保留比例</translation>
    </message>
    <message>
        <source>Share that may change</source>
        <translation>允许改变的比例</translation>
    </message>
    <message>
        <source>Shared half</source>
        <translation>共用的一半</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Short everyday tasks such as explaining, counting, correcting or rewriting, each with a short right answer.</source>
        <translation>简短的日常任务，如解释、计数、改正或改写，各有一个简短的正确回答。</translation>
    </message>
    <message>
        <source>Short instructions</source>
        <translation>简短指令</translation>
    </message>
    <message>
        <source>Short stories for young readers</source>
        <translation>给小读者的短故事</translation>
    </message>
    <message>
        <source>Short tries of learning rates come before.</source>
        <translation>之前会先短暂尝试学习率。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短它。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all methods</source>
        <translation>显示所有方法</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>显示所有运行</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show it again as it went, at any speed</source>
        <translation>以任意速度重现过程</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>演示给我看</translation>
    </message>
    <message>
        <source>Show me, try with my data, compare methods</source>
        <translation>演示给我看、用我的数据试试、比较方法</translation>
    </message>
    <message>
        <source>Show the lesson</source>
        <translation>显示课程</translation>
    </message>
    <message>
        <source>Show the methods</source>
        <translation>显示方法</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Show the runs</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Shown to the untouched model before it is asked</source>
        <translation>提问前展示给未改动的模型</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Single quotes</source>
        <translation>单引号</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size allowed</source>
        <translation>允许的大小</translation>
    </message>
    <message>
        <source>Size and speed once cut</source>
        <translation>剪枝后的大小和速度</translation>
    </message>
    <message>
        <source>Size before thinning</source>
        <translation>稀疏化之前的大小</translation>
    </message>
    <message>
        <source>Size of a copy</source>
        <translation>副本大小</translation>
    </message>
    <message>
        <source>Size of each step; too large and the loss jumps</source>
        <translation>每步的大小；太大则损失会跳动</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>整体大小</translation>
    </message>
    <message>
        <source>Size of everything: {percent} %</source>
        <translation>整体大小：{percent}%</translation>
    </message>
    <message>
        <source>Size of the model</source>
        <translation>模型大小</translation>
    </message>
    <message>
        <source>Size of the weights</source>
        <translation>权重的大小</translation>
    </message>
    <message>
        <source>Size set to</source>
        <translation>大小设为</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>斜线</translation>
    </message>
    <message>
        <source>Small and quick, and already good at what texts are about: the first choice on a laptop.</source>
        <translation>小而快，已能很好地把握文本主题：笔记本电脑上的首选。</translation>
    </message>
    <message>
        <source>Small corrections that the tasks share</source>
        <translation>各任务共用的小修正</translation>
    </message>
    <message>
        <source>Small decoder</source>
        <translation>小型解码器</translation>
    </message>
    <message>
        <source>Small encoder</source>
        <translation>小型编码器</translation>
    </message>
    <message>
        <source>Small encoder-decoder</source>
        <translation>小型编码器-解码器</translation>
    </message>
    <message>
        <source>Small networks are built into the blocks of a frozen model, and only they learn.</source>
        <translation>在冻结模型的块中建入小网络，只训练它们。</translation>
    </message>
    <message>
        <source>Small on purpose and made to be tuned for one task; a vocabulary of many languages.</source>
        <translation>有意做小，专为针对单一任务微调；词表涵盖多种语言。</translation>
    </message>
    <message>
        <source>Small random numbers (paper)</source>
        <translation>小随机数（论文）</translation>
    </message>
    <message>
        <source>Small values let the gates move faster</source>
        <translation>值小则门移动得更快</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>So many are taken from each range</source>
        <translation>从每个范围取这么多</translation>
    </message>
    <message>
        <source>So many combinations are tried</source>
        <translation>尝试的组合数</translation>
    </message>
    <message>
        <source>So many mixtures are tried</source>
        <translation>尝试的组合数</translation>
    </message>
    <message>
        <source>Soft prompt-based</source>
        <translation>基于软提示</translation>
    </message>
    <message>
        <source>Solid underline: more probable. Dotted underline: less. Arrow keys go from token to token.</source>
        <translation>实线下划线：更可能。虚线下划线：更不可能。方向键逐个移动词元。</translation>
    </message>
    <message>
        <source>Solid underline: more. Dotted underline: less. Measured by leaving out one word at a time.</source>
        <translation>实线下划线：更高。虚线下划线：更低。通过逐个去掉词来测量。</translation>
    </message>
    <message>
        <source>Solved by none</source>
        <translation>都没有答对</translation>
    </message>
    <message>
        <source>Solved by the row, not by the column</source>
        <translation>行答对而列答错</translation>
    </message>
    <message>
        <source>Solved by {first} alone</source>
        <translation>只有 {first} 答对</translation>
    </message>
    <message>
        <source>Solved by {first}, not by {second}</source>
        <translation>{first} 答对，{second} 答错</translation>
    </message>
    <message>
        <source>Some family has three methods or more here: colours tell methods apart, shapes tell families.</source>
        <translation>某个类别在这里有三种或更多方法：颜色区分方法，形状区分类别。</translation>
    </message>
    <message>
        <source>Some settings are not known any more and were left out: {names}.</source>
        <translation>有些设置已不再认识，已略去：{names}。</translation>
    </message>
    <message>
        <source>Something in the experiment is wrong; mend it first.</source>
        <translation>实验中有错误，请先修正。</translation>
    </message>
    <message>
        <source>Something is missing in row {rows}: a text, or the answer to it.</source>
        <translation>第 {rows} 行缺少内容：文本或其答案。</translation>
    </message>
    <message>
        <source>Something is missing in {count} rows ({rows}): a text, or the answer to it.</source>
        <translation>有 {count} 行（{rows}）缺少内容：文本或其答案。</translation>
    </message>
    <message>
        <source>Something random (paper&apos;s code)</source>
        <translation>随机值（论文代码）</translation>
    </message>
    <message>
        <source>Something unforeseen happened</source>
        <translation>发生了意外情况</translation>
    </message>
    <message>
        <source>Something unforeseen happened in the window.</source>
        <translation>窗口中发生了意外情况。</translation>
    </message>
    <message>
        <source>Something unforeseen happened: {reason}.</source>
        <translation>发生了意外情况：{reason}。</translation>
    </message>
    <message>
        <source>Something unforeseen happened; the log has the details.</source>
        <translation>发生了意外情况；详情见日志。</translation>
    </message>
    <message>
        <source>Sort by length</source>
        <translation>按长度排序</translation>
    </message>
    <message>
        <source>Sort texts into classes</source>
        <translation>给文本分类</translation>
    </message>
    <message>
        <source>Sorts texts into classes</source>
        <translation>对文本分类</translation>
    </message>
    <message>
        <source>Sorts texts into classes that it was not trained on</source>
        <translation>对未训练过的类别分类</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>Space ticks a method for the race.</source>
        <translation>按空格键勾选参赛方法。</translation>
    </message>
    <message>
        <source>Space ticks a method.</source>
        <translation>按空格键勾选方法。</translation>
    </message>
    <message>
        <source>Spare fewer of them.</source>
        <translation>请少保留一些。</translation>
    </message>
    <message>
        <source>Spare fewer of them; a model of one block cannot be cut.</source>
        <translation>请少保留一些；只有一个块的模型无法剪枝。</translation>
    </message>
    <message>
        <source>Spearman correlation</source>
        <translation>斯皮尔曼相关</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>回放速度</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Square that term</source>
        <translation>该项取平方</translation>
    </message>
    <message>
        <source>Square the importance</source>
        <translation>重要性取平方</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>文件已失效</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初始状态</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>初始来源</translation>
    </message>
    <message>
        <source>Start from words of the model, or from a text.</source>
        <translation>请改用模型的词或一段文本作为初始来源。</translation>
    </message>
    <message>
        <source>Start it beside what runs, whatever memory there is</source>
        <translation>与正在运行的并行启动，不管剩余多少内存</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>开始演示</translation>
    </message>
    <message>
        <source>Start the machine anew, or install NVIDIA&apos;s newest driver.</source>
        <translation>请重启电脑，或安装 NVIDIA 的最新驱动。</translation>
    </message>
    <message>
        <source>Start this run</source>
        <translation>开始此次运行</translation>
    </message>
    <message>
        <source>Start with {good}.</source>
        <translation>请从 {good} 开始。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Starts every matrix with the smallest correction there is, and in several rounds gives more to those that turn out to matter, until the agreed total is used up.</source>
        <translation>每个矩阵从最小的修正开始，分几轮给重要的矩阵增加，直到用完约定的总量。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stays beside</source>
        <translation>不并入模型</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>留在这台电脑上</translation>
    </message>
    <message>
        <source>Steadier training; dropped afterwards</source>
        <translation>训练更稳定；之后去掉</translation>
    </message>
    <message>
        <source>Step of the run</source>
        <translation>运行的步</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Step {step}: {name} {value} on validation, best so far.</source>
        <translation>第 {step} 步：验证集{name} {value}，目前最好。</translation>
    </message>
    <message>
        <source>Step {step}: {name} {value} on validation.</source>
        <translation>第 {step} 步：验证集{name} {value}。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Steps in which everything learns</source>
        <translation>全部参与训练的步数</translation>
    </message>
    <message>
        <source>Still without a finished run: {names}.</source>
        <translation>尚无已完成的运行：{names}。</translation>
    </message>
    <message>
        <source>Still {amount} too much.</source>
        <translation>仍超出 {amount}。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop  (Ctrl Shift P)</source>
        <translation>停止（Ctrl Shift P）</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Stop it first, or wait until it has ended.</source>
        <translation>请先停止它，或等它结束。</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>请先停止它。</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>Stop the run, after a question</source>
        <translation>确认后停止运行</translation>
    </message>
    <message>
        <source>Stop them, or take them off the queue, then remove it.</source>
        <translation>请先停止它们或把它们移出队列，然后再移除模型。</translation>
    </message>
    <message>
        <source>Stop what is behind</source>
        <translation>停止落后的</translation>
    </message>
    <message>
        <source>Stop {run}?</source>
        <translation>停止 {run}？</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped early: behind half of the others at step {step} ({metric} {best}, theirs {middle}).</source>
        <translation>提前结束：第 {step} 步时落后于半数其他试验（{metric} {best}，其他为 {middle}）。</translation>
    </message>
    <message>
        <source>Stopped, the race can go on later, and no run is done twice. Stopping and keeping ends it with the runs that have finished.</source>
        <translation>停止后比赛可以以后继续，不会重复任何运行。停止并保留则以已完成的运行结束比赛。</translation>
    </message>
    <message>
        <source>Stopped, the search can go on later, and no trial is done twice. Stopping and keeping tries nothing more and trains the chosen trial in full.</source>
        <translation>停止后搜索可以以后继续，不会重复任何试验。停止并保留则不再尝试，完整训练选中的试验。</translation>
    </message>
    <message>
        <source>Stopped, the sweep can go on later, and no trial is done twice. Stopping and keeping tries nothing more and trains the best trial in full.</source>
        <translation>停止后扫描可以以后继续，不会重复任何试验。停止并保留则不再尝试，完整训练最好的试验。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Stopping and keeping</source>
        <translation>正在停止并保留</translation>
    </message>
    <message>
        <source>Stopping keeps a checkpoint, from which the run can go on later. Stopping and keeping also reads the test part and keeps the result.</source>
        <translation>停止会保留检查点，以后可从那里继续。停止并保留还会读取测试集并保留结果。</translation>
    </message>
    <message>
        <source>Stopping, and keeping what was learned.</source>
        <translation>正在停止，并保留所学内容。</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>Store scales in 8 bit</source>
        <translation>以 8 位存储尺度</translation>
    </message>
    <message>
        <source>Store the token here, then try again.</source>
        <translation>在此保存令牌，然后重试。</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Stored size</source>
        <translation>存储大小</translation>
    </message>
    <message>
        <source>Stores the model in few bits as QLoRA does, but lets the correction start as a repair of rounding: the two are chosen together, before anything is trained.</source>
        <translation>像 QLoRA 一样以少量比特存储模型，但修正从修补舍入误差开始：在训练之前两者一起选定。</translation>
    </message>
    <message>
        <source>Stores the model in small whole numbers and learns a correction that treats neighbouring inputs alike. In the end it folds into the zero points, and the model stays as small as it was.</source>
        <translation>以小整数存储模型，并学习一个对相邻输入一视同仁的修正。最后它并入零点，模型保持原来的小巧。</translation>
    </message>
    <message>
        <source>Storing the model&apos;s matrices in few bits</source>
        <translation>正在以少量比特存储模型的矩阵</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Strength counts over</source>
        <translation>强度除以</translation>
    </message>
    <message>
        <source>Strength learns</source>
        <translation>强度可训练</translation>
    </message>
    <message>
        <source>Strength of the branch</source>
        <translation>分支强度</translation>
    </message>
    <message>
        <source>Strong for its size, in English and Chinese and a good deal of others.</source>
        <translation>就其大小而言很强，支持英文、中文和不少其他语言。</translation>
    </message>
    <message>
        <source>Summarises</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Sweep of {method}</source>
        <translation>{method} 的扫描</translation>
    </message>
    <message>
        <source>Sweep of {method} on {data}</source>
        <translation>{method} 在 {data} 上的扫描</translation>
    </message>
    <message>
        <source>Sweep over settings</source>
        <translation>扫描设置</translation>
    </message>
    <message>
        <source>Sweep, or which settings</source>
        <translation>扫描，或显示哪些设置</translation>
    </message>
    <message>
        <source>Switch it off.</source>
        <translation>请将其关闭。</translation>
    </message>
    <message>
        <source>Switched off at the start</source>
        <translation>初始关闭比例</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>TIES density</source>
        <translation>TIES 密度</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>运行表</translation>
    </message>
    <message>
        <source>Table with separators</source>
        <translation>带分隔符的表格</translation>
    </message>
    <message>
        <source>Tables (CSV, TSV, Excel, Parquet), JSON and JSON lines, plain texts, folders and zips of these, and files with a word and its tag in each line. The file stays as it is; what is used of it is copied into your data folder.</source>
        <translation>表格（CSV、TSV、Excel、Parquet）、JSON 和 JSON Lines、纯文本、它们的文件夹和 zip，以及每行一个词及其标记的文件。原文件保持不变；用到的内容会复制到您的数据文件夹。</translation>
    </message>
    <message>
        <source>Tables ({kinds})</source>
        <translation>表格（{kinds}）</translation>
    </message>
    <message>
        <source>Tables, spreadsheets, JSON, texts, zips</source>
        <translation>表格、电子表格、JSON、文本、zip</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Tags that go on where nothing began are made a beginning.</source>
        <translation>没有开头却在延续的标记会改为开头。</translation>
    </message>
    <message>
        <source>Take a line or a paragraph as a row, or divide the text.</source>
        <translation>请以一行或一段为一条，或拆分文本。</translation>
    </message>
    <message>
        <source>Take a number by which {common} can be divided.</source>
        <translation>请使用能整除 {common} 的数。</translation>
    </message>
    <message>
        <source>Take an adapter that the library PEFT has saved as a finished run</source>
        <translation>把 PEFT 库保存的适配器作为已完成的运行导入</translation>
    </message>
    <message>
        <source>Take away what stands there, or save the file again.</source>
        <translation>请删去那里的内容，或重新保存文件。</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>从列表中移去</translation>
    </message>
    <message>
        <source>Take it off the list, and fetch it again.</source>
        <translation>请把它从列表移去并重新获取。</translation>
    </message>
    <message>
        <source>Take it off this list; the model stays</source>
        <translation>从列表中移去；模型保留</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take out its text part</source>
        <translation>取出文本部分</translation>
    </message>
    <message>
        <source>Take the folder {place} away, and name the data and the task.</source>
        <translation>请移走文件夹 {place}，并指定数据和任务。</translation>
    </message>
    <message>
        <source>Take them out of the training part</source>
        <translation>从训练集中移出</translation>
    </message>
    <message>
        <source>Take them out of the training part; else the score shows what was learned by heart.</source>
        <translation>请把它们移出训练集；否则得分反映的是死记硬背。</translation>
    </message>
    <message>
        <source>Taken out, that part comes to {path} as a model of its own; this folder stays.</source>
        <translation>取出后，这一部分作为独立模型放在 {path}；原文件夹保持不变。</translation>
    </message>
    <message>
        <source>Takes LoRAs that were trained before and searches, on a few examples of a new task, how much of each makes the best mixture. One number per LoRA is found, and nothing is trained by gradients.</source>
        <translation>取用以前训练好的 LoRA，用新任务的少量样本搜索各占多少时混合最好。每个 LoRA 只找一个数，不用梯度训练。</translation>
    </message>
    <message>
        <source>Takes it to the workbench with all that the search was given</source>
        <translation>连同搜索的全部条件一起带到工作台</translation>
    </message>
    <message>
        <source>Takes the small parts of another method and cuts the least promising connections out of them before the first step. What stays learns as usual; or the part is made wider first, at the same size.</source>
        <translation>取另一种方法的小部件，在第一步之前剪去最没有前途的连接。留下的照常训练；也可以先把部件加宽，使大小不变。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标文本</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Task head</source>
        <translation>任务头</translation>
    </message>
    <message>
        <source>Task vector</source>
        <translation>任务向量</translation>
    </message>
    <message>
        <source>Task: {task}.</source>
        <translation>任务：{task}。</translation>
    </message>
    <message>
        <source>Tasks that it cannot do</source>
        <translation>它不能完成的任务</translation>
    </message>
    <message>
        <source>Tasks: {tasks}</source>
        <translation>任务：{tasks}</translation>
    </message>
    <message>
        <source>Teach a language model something new</source>
        <translation>教语言模型一点新东西</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temperature must lie between 0 and 10, top p above 0 and up to 1, seed from 0 on.</source>
        <translation>温度须在 0 到 10 之间，top p 须大于 0 且不超过 1，种子须从 0 起。</translation>
    </message>
    <message>
        <source>Temperature {temperature}, top p {top_p}, seed {seed}, {tokens} tokens at most.</source>
        <translation>温度 {temperature}，top p {top_p}，种子 {seed}，最多 {tokens} 个词元。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>测试损失</translation>
    </message>
    <message>
        <source>Test loss (less is better)</source>
        <translation>测试损失（越小越好）</translation>
    </message>
    <message>
        <source>Test questions right</source>
        <translation>测试题正确率</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text at the left</source>
        <translation>左侧文本</translation>
    </message>
    <message>
        <source>Text at the right</source>
        <translation>右侧文本</translation>
    </message>
    <message>
        <source>Text to be cut into tokens</source>
        <translation>要切成词元的文本</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>初始文本</translation>
    </message>
    <message>
        <source>Text to turn into another</source>
        <translation>要转换的文本</translation>
    </message>
    <message>
        <source>Text whose words are marked</source>
        <translation>要标记词语的文本</translation>
    </message>
    <message>
        <source>Text with gaps, each written as ___</source>
        <translation>含空缺的文本，每个空缺写作 ___</translation>
    </message>
    <message>
        <source>Texts are joined and cut into equal blocks</source>
        <translation>把文本连接起来再切成等长的块</translation>
    </message>
    <message>
        <source>Texts cut at {length} tokens</source>
        <translation>文本截断到 {length} 个词元</translation>
    </message>
    <message>
        <source>Texts of like length share a step; less padding</source>
        <translation>长度相近的文本放在同一步；减少填充</translation>
    </message>
    <message>
        <source>That is no token: it has blanks or signs that none has, or is empty.</source>
        <translation>这不是令牌：它含有空格或令牌不会有的字符，或者是空的。</translation>
    </message>
    <message>
        <source>That is the best so far, and still rising.</source>
        <translation>这是目前最好的，并且仍在上升。</translation>
    </message>
    <message>
        <source>That is the lowest so far, and still falling.</source>
        <translation>这是目前最低的，并且仍在下降。</translation>
    </message>
    <message>
        <source>That is the mean of {each}.</source>
        <translation>这是 {each} 的平均值。</translation>
    </message>
    <message>
        <source>That is written so: peft-engine {usage}.</source>
        <translation>写法是：peft-engine {usage}。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>The answer comes here once something is asked.</source>
        <translation>提问后，回答会显示在这里。</translation>
    </message>
    <message>
        <source>The answer of both in one comes here once something is asked.</source>
        <translation>提问后，合并模型的回答会显示在这里。</translation>
    </message>
    <message>
        <source>The answer of row {rows} does not stand in its passage.</source>
        <translation>第 {rows} 行的答案不在其段落中。</translation>
    </message>
    <message>
        <source>The answer of row {rows} stands in its passage, but not where the row says.</source>
        <translation>第 {rows} 行的答案在其段落中，但不在所说的位置。</translation>
    </message>
    <message>
        <source>The answer rests most on what stands {highest} ({high}).</source>
        <translation>回答最依赖 {highest} 的内容（{high}）。</translation>
    </message>
    <message>
        <source>The answers need a file of their own.</source>
        <translation>回答需要另存为单独的文件。</translation>
    </message>
    <message>
        <source>The answers of run {run} cannot be read.</source>
        <translation>无法读取运行 {run} 的回答。</translation>
    </message>
    <message>
        <source>The answers of {count} rows ({rows}) do not stand in their passages.</source>
        <translation>有 {count} 行（{rows}）的答案不在其段落中。</translation>
    </message>
    <message>
        <source>The answers of {count} rows ({rows}) stand in their passages, but not where the rows say.</source>
        <translation>有 {count} 行（{rows}）的答案在其段落中，但不在所说的位置。</translation>
    </message>
    <message>
        <source>The attention of models of type {type} is not made of query, key, value and output.</source>
        <translation>{type} 类型模型的注意力不是由查询、键、值和输出组成的。</translation>
    </message>
    <message>
        <source>The average at the end</source>
        <translation>最终平均秩</translation>
    </message>
    <message>
        <source>The bar of a method says where its **true** score lies: between its ends in 95 of 100 cases. Two kinds of luck are in it: the seeds, with which it might have learned a little more or less, and the test questions, of which other ones might have been asked.

Two methods answer **the same** questions with **the same** seeds. A hard question is hard for both. Where they are compared question by question and seed by seed, that luck drops out, and what is left is the difference between them. It is often clear although their bars overlap.

So read a single method off its bar, and two methods off the matrix. It says **paired** for that reason. Since many pairs are looked at, the verdict asks more of each of them (Holm&apos;s correction): without it, some pair of six equal methods would look different in more than a third of all races.

A hollow point is a single run. Its bar knows the luck of the questions alone; another seed may land outside of it.</source>
        <translation>方法的区间条表示其**真实**得分的位置：100 次中有 95 次落在两端之间。其中包含两种偶然性：一是随机种子，换一个种子它可能学得稍好或稍差；二是测试题，也可能抽到别的题目。

两种方法用**相同**的种子回答**相同**的题目。难题对两者都难。逐题、逐种子比较时，这部分偶然性会抵消，剩下的就是两者之间的差别。即使区间条重叠，差别也常常很明显。

因此，看单个方法请看区间条，看两个方法请看矩阵。所以那里写着**配对**。由于要看很多对，结论对每一对的要求更高（Holm 校正）：若不校正，六个同样好的方法的比赛中，超过三分之一会有某一对看起来不同。

空心点表示单次运行。它的区间条只包含题目的偶然性；换一个种子可能落在区间之外。</translation>
    </message>
    <message>
        <source>The base model is kept in two to eight bits a weight, and the correction learns on top of that.</source>
        <translation>基础模型以每权重二到八位保存，修正在其上训练。</translation>
    </message>
    <message>
        <source>The base model of this checkpoint, {model}, is not on this machine.</source>
        <translation>此检查点的基础模型 {model} 不在这台电脑上。</translation>
    </message>
    <message>
        <source>The base weights cannot be brought back: the model was not loaded from a folder.</source>
        <translation>无法恢复基础权重：模型不是从文件夹加载的。</translation>
    </message>
    <message>
        <source>The base weights in {folder} cannot be read any more: {reason}.</source>
        <translation>无法再读取 {folder} 中的基础权重：{reason}。</translation>
    </message>
    <message>
        <source>The bend behind the mixture</source>
        <translation>混合之后的非线性</translation>
    </message>
    <message>
        <source>The bend between the two maps</source>
        <translation>两个映射之间的非线性</translation>
    </message>
    <message>
        <source>The best is {trial}: {score} with {value}.</source>
        <translation>最好的是 {trial}：{score}，取值 {value}。</translation>
    </message>
    <message>
        <source>The best point that was measured is {percent} % of {right}, with {score}.</source>
        <translation>测得的最好点是 {right} 占 {percent}%，为 {score}。</translation>
    </message>
    <message>
        <source>The best point that was measured is {times} times {right}, with {score}.</source>
        <translation>测得的最好点是 {times} 倍 {right}，为 {score}。</translation>
    </message>
    <message>
        <source>The best score</source>
        <translation>最高得分</translation>
    </message>
    <message>
        <source>The best trial so far.</source>
        <translation>目前最好的试验。</translation>
    </message>
    <message>
        <source>The best trial.</source>
        <translation>最好的试验。</translation>
    </message>
    <message>
        <source>The best was {value} at step {step}.</source>
        <translation>最好的是第 {step} 步的 {value}。</translation>
    </message>
    <message>
        <source>The best within a size</source>
        <translation>限定大小内最好的</translation>
    </message>
    <message>
        <source>The best: {metric} {score} on validation with {words}.</source>
        <translation>最好：验证集{metric} {score}，{words}。</translation>
    </message>
    <message>
        <source>The blocks of models of type {type} are not all alike.</source>
        <translation>{type} 类型模型的块并不全都相同。</translation>
    </message>
    <message>
        <source>The blocks of models of type {type} hold other things than maps and norms.</source>
        <translation>{type} 类型模型的块中除映射和归一化外还有别的东西。</translation>
    </message>
    <message>
        <source>The branch is multiplied by this</source>
        <translation>分支乘以此值</translation>
    </message>
    <message>
        <source>The card of {method} cannot be used with {model}: {reason}.</source>
        <translation>{method} 的卡片无法用于 {model}：{reason}。</translation>
    </message>
    <message>
        <source>The certificate beside this checkpoint is none of ours, or it was changed.</source>
        <translation>此检查点旁的证明不是我们的，或已被更改。</translation>
    </message>
    <message>
        <source>The certificate needs the library {library}, which is not installed.</source>
        <translation>证明需要库 {library}，但尚未安装。</translation>
    </message>
    <message>
        <source>The certificate says that the prompt begins with the vector of the first token; it does not.</source>
        <translation>证明称提示以首个词元的向量开头，但实际并非如此。</translation>
    </message>
    <message>
        <source>The certificate was made in float32. On some processors bitsandbytes computes in bfloat16, and on graphics cards in bnb_4bit_compute_dtype.</source>
        <translation>证明以 float32 得出。bitsandbytes 在某些处理器上用 bfloat16 计算，在显卡上用 bnb_4bit_compute_dtype 计算。</translation>
    </message>
    <message>
        <source>The change of a weight matrix is written in a smaller form that learns, and can be added into the matrix afterwards.</source>
        <translation>把权重矩阵的变化写成更小的可训练形式，之后可以加回矩阵。</translation>
    </message>
    <message>
        <source>The change of each matrix is a product of thin matrices.</source>
        <translation>每个矩阵的变化是窄矩阵的乘积。</translation>
    </message>
    <message>
        <source>The changed numbers alone</source>
        <translation>仅改变的参数</translation>
    </message>
    <message>
        <source>The checkpoint does not belong to this method and model.</source>
        <translation>该检查点不属于此方法和模型。</translation>
    </message>
    <message>
        <source>The checkpoint has {field} = {value}, which cannot be done here.</source>
        <translation>检查点中 {field} = {value}，这里无法处理。</translation>
    </message>
    <message>
        <source>The checkpoint tells {count} classes apart, not {given} ({names}).</source>
        <translation>该检查点区分 {count} 个类别，而不是 {given} 个（{names}）。</translation>
    </message>
    <message>
        <source>The checkpoint was made for {theirs}, not for the task {ours}.</source>
        <translation>该检查点用于 {theirs}，而不是任务 {ours}。</translation>
    </message>
    <message>
        <source>The checkpoint {path} has format {found}; this version reads up to {newest}.</source>
        <translation>检查点 {path} 的格式为 {found}；此版本最多读取 {newest}。</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged: {reason}.</source>
        <translation>检查点 {path} 已损坏：{reason}。</translation>
    </message>
    <message>
        <source>The choices are numbered from 1.</source>
        <translation>选项从 1 开始编号。</translation>
    </message>
    <message>
        <source>The choices are numbered from 1: let them be counted so.</source>
        <translation>选项从 1 开始编号：请按此计数。</translation>
    </message>
    <message>
        <source>The chosen cell, whole</source>
        <translation>所选单元格的全部内容</translation>
    </message>
    <message>
        <source>The chosen method</source>
        <translation>所选方法</translation>
    </message>
    <message>
        <source>The chosen one was trained in full as run {run}; the report of that run has its curves.</source>
        <translation>选中的试验已作为运行 {run} 完整训练；曲线见该运行的报告。</translation>
    </message>
    <message>
        <source>The classifier reads</source>
        <translation>分类器读取</translation>
    </message>
    <message>
        <source>The column {column} marks the answer of row {rows} as bad; it is left out unless you want it too.</source>
        <translation>列 {column} 将第 {rows} 行的答案标为不好；除非您也需要它，否则会略去。</translation>
    </message>
    <message>
        <source>The column {column} marks the answers of {count} rows ({rows}) as bad; they are left out unless you want them too.</source>
        <translation>列 {column} 将 {count} 行（{rows}）的答案标为不好；除非您也需要它们，否则会略去。</translation>
    </message>
    <message>
        <source>The columns are: {names}.</source>
        <translation>列有：{names}。</translation>
    </message>
    <message>
        <source>The columns of the data {data} are known.</source>
        <translation>数据 {data} 的列是已知的。</translation>
    </message>
    <message>
        <source>The columns of {path} ({names}) do not tell which is the text and which the answer.</source>
        <translation>从 {path} 的列（{names}）看不出哪一列是文本，哪一列是答案。</translation>
    </message>
    <message>
        <source>The columns of {path} have different lengths: {names}.</source>
        <translation>{path} 各列的长度不同：{names}。</translation>
    </message>
    <message>
        <source>The command `queue` lists what is.</source>
        <translation>命令 `queue` 会列出其中的内容。</translation>
    </message>
    <message>
        <source>The command `runs` lists them.</source>
        <translation>命令 `runs` 会列出它们。</translation>
    </message>
    <message>
        <source>The config.json of {model} makes no sense: {reason}.</source>
        <translation>{model} 的 config.json 不合理：{reason}。</translation>
    </message>
    <message>
        <source>The config.json of {name} is no JSON object.</source>
        <translation>{name} 的 config.json 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The config.json of {name} makes no sense: {reason}.</source>
        <translation>{name} 的 config.json 不合理：{reason}。</translation>
    </message>
    <message>
        <source>The conversation goes on with what is answered at the right.</source>
        <translation>对话以右侧的回答继续。</translation>
    </message>
    <message>
        <source>The correction is multiplied by this</source>
        <translation>修正乘以此值</translation>
    </message>
    <message>
        <source>The correction of a big matrix is one small pattern, repeated over a grid and each time multiplied by a number of its own: few numbers, and yet not bound to a low rank.</source>
        <translation>大矩阵的修正是一个小模式，在网格上重复，每次乘以各自的数：参数很少，却不受低秩限制。</translation>
    </message>
    <message>
        <source>The correction repairs a base model that was rounded to go with it; HF peft would lay it on the published one. Only with 4 bits, levels as a normal distribution and one round does bitsandbytes make the same base of that.</source>
        <translation>该修正所修补的是与它配套舍入的基础模型；HF peft 会把它加到公开发布的模型上。只有取 4 位、级别按正态分布并且只做一轮时，bitsandbytes 才会由后者得到同样的基础模型。</translation>
    </message>
    <message>
        <source>The correction tells how the model&apos;s own weights shall move, or which of them can go.</source>
        <translation>由修正指示模型自身的权重如何移动，或哪些可以去掉。</translation>
    </message>
    <message>
        <source>The correction took the error of rounding from {before} to {after}.</source>
        <translation>修正使舍入误差从 {before} 降到 {after}。</translation>
    </message>
    <message>
        <source>The dashed line is what guessing would give.</source>
        <translation>虚线表示随机猜测会得到的结果。</translation>
    </message>
    <message>
        <source>The data could not be changed: {reason}.</source>
        <translation>数据无法更改：{reason}。</translation>
    </message>
    <message>
        <source>The data has no {part} part of its own; a tenth was set aside.</source>
        <translation>数据没有单独的 {part} 部分；已留出十分之一。</translation>
    </message>
    <message>
        <source>The data is being copied into your data folder.</source>
        <translation>正在把数据复制到您的数据文件夹。</translation>
    </message>
    <message>
        <source>The data of this question is gone.</source>
        <translation>这道题的数据已不存在。</translation>
    </message>
    <message>
        <source>The data set {data} is not there any more and was left out.</source>
        <translation>数据集 {data} 已不存在，已略去。</translation>
    </message>
    <message>
        <source>The data set {data} is not there any more; {other} is chosen instead.</source>
        <translation>数据集 {data} 已不存在；已改选 {other}。</translation>
    </message>
    <message>
        <source>The data {data} has changed since this experiment was written.</source>
        <translation>自写下此实验以来，数据 {data} 已改变。</translation>
    </message>
    <message>
        <source>The data {data} is for the task {theirs}, not for {ours}.</source>
        <translation>数据 {data} 用于任务 {theirs}，而不是 {ours}。</translation>
    </message>
    <message>
        <source>The data {title} has changed since the run, so its test part is another one.</source>
        <translation>数据 {title} 自运行以来已改变，因此测试集不同了。</translation>
    </message>
    <message>
        <source>The details are in {path}.</source>
        <translation>详情在 {path} 中。</translation>
    </message>
    <message>
        <source>The difference that matters is {value}; it must be 0 or more.</source>
        <translation>有意义的差别为 {value}；必须为 0 或更大。</translation>
    </message>
    <message>
        <source>The differences with their 95 % interval. p is corrected for the number of pairs (Holm), of those with a reference by themselves. A difference counts from {margin} on.</source>
        <translation>差别及其 95% 区间。p 已按配对数校正（Holm），含参照的配对单独校正。差别达到 {margin} 才算数。</translation>
    </message>
    <message>
        <source>The disk is full at step {step}.</source>
        <translation>磁盘在第 {step} 步已满。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The download ended with something unforeseen: {reason}.</source>
        <translation>下载因意外情况结束：{reason}。</translation>
    </message>
    <message>
        <source>The download needs {needed} GB more, and {folder} has {free} GB free.</source>
        <translation>下载还需 {needed} GB，而 {folder} 只有 {free} GB 空闲。</translation>
    </message>
    <message>
        <source>The download of {name} was cut off; what has arrived is kept.</source>
        <translation>{name} 的下载中断了；已到达的部分会保留。</translation>
    </message>
    <message>
        <source>The engine hums, but Zürich is 1,234 km away.</source>
        <translation>引擎嗡嗡作响，而苏黎世在 1,234 公里之外。</translation>
    </message>
    <message>
        <source>The example is on its way. It is asked as soon as it is here.</source>
        <translation>样本正在加载，到达后立即提问。</translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>The experiment as it was left cannot be read: {reason}. It begins anew.</source>
        <translation>无法读取上次留下的实验：{reason}。将重新开始。</translation>
    </message>
    <message>
        <source>The experiment as it was left cannot be understood, so it begins anew. It lies in {path}.</source>
        <translation>无法理解上次留下的实验，因此重新开始。它保存在 {path}。</translation>
    </message>
    <message>
        <source>The experiment could not be kept for the next start: {reason}.</source>
        <translation>无法为下次启动保存该实验：{reason}。</translation>
    </message>
    <message>
        <source>The experiment, to do it again</source>
        <translation>实验设置，用于重做</translation>
    </message>
    <message>
        <source>The feed-forward part</source>
        <translation>前馈部分</translation>
    </message>
    <message>
        <source>The feed-forward part of models of type {type} is not made of two or three maps.</source>
        <translation>{type} 类型模型的前馈部分不是由两个或三个映射组成的。</translation>
    </message>
    <message>
        <source>The file cannot be read like this.</source>
        <translation>文件无法这样读取。</translation>
    </message>
    <message>
        <source>The file is being looked at.</source>
        <translation>正在查看文件。</translation>
    </message>
    <message>
        <source>The file of {model} holds no pooler and the checkpoint brings none, so its answers would be drawn by chance.</source>
        <translation>{model} 的文件不含 pooler，检查点也没有，因此其回答将是随机的。</translation>
    </message>
    <message>
        <source>The file that it was brought in from stays where it is.</source>
        <translation>导入时所用的文件保持原样。</translation>
    </message>
    <message>
        <source>The file {name} of {title} has a name that other systems cannot write.</source>
        <translation>{title} 的文件 {name} 的名称在其他系统上无法写入。</translation>
    </message>
    <message>
        <source>The files of {model} cannot be deleted: {reason}.</source>
        <translation>无法删除 {model} 的文件：{reason}。</translation>
    </message>
    <message>
        <source>The first choice is never the right one when counted from 0.</source>
        <translation>从 0 数起时，第一个选项从不是正确选项。</translation>
    </message>
    <message>
        <source>The first run is on its way.</source>
        <translation>第一次运行正在进行。</translation>
    </message>
    <message>
        <source>The first step is on its way.</source>
        <translation>第一步正在进行。</translation>
    </message>
    <message>
        <source>The first token</source>
        <translation>第一个词元</translation>
    </message>
    <message>
        <source>The first trial is on its way.</source>
        <translation>第一次试验正在进行。</translation>
    </message>
    <message>
        <source>The first verdict comes with the first results.</source>
        <translation>有了首批结果就会有第一个结论。</translation>
    </message>
    <message>
        <source>The first {count} trials all failed.</source>
        <translation>前 {count} 次试验全部失败。</translation>
    </message>
    <message>
        <source>The folder needs the tokenizer files that the model was trained with.</source>
        <translation>该文件夹需要训练模型时所用的分词器文件。</translation>
    </message>
    <message>
        <source>The folder of downloads cannot be used: {reason}.</source>
        <translation>下载文件夹无法使用：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} beside this page has the specification of each run. These commands do them again:</source>
        <translation>此页旁的文件夹 {folder} 中有每次运行的规格。用这些命令可重做：</translation>
    </message>
    <message>
        <source>The folders are being looked through.</source>
        <translation>正在查看各文件夹。</translation>
    </message>
    <message>
        <source>The folders are: {known}.</source>
        <translation>文件夹有：{known}。</translation>
    </message>
    <message>
        <source>The forms are: {forms}.</source>
        <translation>格式有：{forms}。</translation>
    </message>
    <message>
        <source>The frozen model computes as when it answers</source>
        <translation>冻结的模型按回答时的方式计算</translation>
    </message>
    <message>
        <source>The grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>The grid has {count} combinations; a sweep tries at most {most} of a grid.</source>
        <translation>网格有 {count} 种组合；扫描最多尝试 {most} 种。</translation>
    </message>
    <message>
        <source>The half that reads</source>
        <translation>读取的一半</translation>
    </message>
    <message>
        <source>The half that writes</source>
        <translation>写出的一半</translation>
    </message>
    <message>
        <source>The head of a column is empty or stands there twice; here it is called {names}.</source>
        <translation>有一列的标题为空或重复；这里称为 {names}。</translation>
    </message>
    <message>
        <source>The head of this model reads {head} numbers a token, but its blocks give {width}.</source>
        <translation>此模型的头每个词元读取 {head} 个数，但其块给出 {width} 个。</translation>
    </message>
    <message>
        <source>The heads of {count} columns are empty or stand there twice; here they are called {names}.</source>
        <translation>有 {count} 列的标题为空或重复；这里称为 {names}。</translation>
    </message>
    <message>
        <source>The hub at {address} cannot be reached.</source>
        <translation>无法连接位于 {address} 的 Hub。</translation>
    </message>
    <message>
        <source>The hub could not be asked: {reason}.</source>
        <translation>无法查询 Hub：{reason}。</translation>
    </message>
    <message>
        <source>The hub does not let this token read {name}.</source>
        <translation>Hub 不允许此令牌读取 {name}。</translation>
    </message>
    <message>
        <source>The hub has been asked too often and wants a pause.</source>
        <translation>查询 Hub 过于频繁，它要求暂停。</translation>
    </message>
    <message>
        <source>The hub has closed {name}.</source>
        <translation>Hub 已关闭 {name}。</translation>
    </message>
    <message>
        <source>The hub has trouble of its own (error {status}).</source>
        <translation>Hub 自身有问题（错误 {status}）。</translation>
    </message>
    <message>
        <source>The hub is being asked</source>
        <translation>正在查询 Hub</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>正在查询 Hub。</translation>
    </message>
    <message>
        <source>The hub knows it as that of {user}.</source>
        <translation>Hub 确认该令牌属于 {user}。</translation>
    </message>
    <message>
        <source>The hub refuses: {reason}.</source>
        <translation>Hub 拒绝：{reason}。</translation>
    </message>
    <message>
        <source>The hub was not reached.</source>
        <translation>无法连接到 Hub。</translation>
    </message>
    <message>
        <source>The hub&apos;s answer about {name} cannot be read.</source>
        <translation>无法读取 Hub 关于 {name} 的回答。</translation>
    </message>
    <message>
        <source>The hub&apos;s answer about {name} is longer than {most} MB, so it was not read.</source>
        <translation>Hub 关于 {name} 的回答超过 {most} MB，因此没有读取。</translation>
    </message>
    <message>
        <source>The imported ones are: {known}.</source>
        <translation>已导入的有：{known}。</translation>
    </message>
    <message>
        <source>The inputs of this model&apos;s matrices do not fall into whole groups of {group}.</source>
        <translation>此模型矩阵的输入不能整除为 {group} 个一组。</translation>
    </message>
    <message>
        <source>The installed torch has no NVIDIA support, so {card} is not used.</source>
        <translation>安装的 torch 不支持 NVIDIA，因此没有使用 {card}。</translation>
    </message>
    <message>
        <source>The keyring is being asked.</source>
        <translation>正在查询密钥环。</translation>
    </message>
    <message>
        <source>The keyring of this system refuses: {reason}.</source>
        <translation>本系统的密钥环拒绝：{reason}。</translation>
    </message>
    <message>
        <source>The label of row {rows} does not occur in the training part: {labels}.</source>
        <translation>第 {rows} 行的类别未在训练集中出现：{labels}。</translation>
    </message>
    <message>
        <source>The label {label} of item {item} does not occur in the training part.</source>
        <translation>样本 {item} 的类别 {label} 没有出现在训练集中。</translation>
    </message>
    <message>
        <source>The label {most} is {ratio} times as frequent as {least}.</source>
        <translation>类别 {most} 的出现次数是 {least} 的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>The labels are taken from {chosen}; choose the other column if you mean that one.</source>
        <translation>标签取自 {chosen}；如果您要的是另一列，请选择那一列。</translation>
    </message>
    <message>
        <source>The labels of {count} rows ({rows}) do not occur in the training part: {labels}.</source>
        <translation>有 {count} 行（{rows}）的类别未在训练集中出现：{labels}。</translation>
    </message>
    <message>
        <source>The large BART: fluent English summaries after little training.</source>
        <translation>大号 BART：少量训练即可写出流畅的英文摘要。</translation>
    </message>
    <message>
        <source>The large BERT, with 24 layers: better on little data, three times as slow.</source>
        <translation>24 层的大 BERT：数据少时更好，速度慢三倍。</translation>
    </message>
    <message>
        <source>The large RoBERTa: hard to beat on sorting and judging English texts.</source>
        <translation>大 RoBERTa：在英文文本的分类和判断上难以超越。</translation>
    </message>
    <message>
        <source>The large end of what one graphics card tunes; in 4 bit it fits a small one.</source>
        <translation>单张显卡可微调的上限；4 位时可放进小显卡。</translation>
    </message>
    <message>
        <source>The larger of the two new encoders, for long texts.</source>
        <translation>两个新编码器中较大的一个，适合长文本。</translation>
    </message>
    <message>
        <source>The largest SmolLM2: English, careful, easy to tune.</source>
        <translation>最大的 SmolLM2：英文、细致、易于微调。</translation>
    </message>
    <message>
        <source>The largest at the start</source>
        <translation>初始最大的</translation>
    </message>
    <message>
        <source>The largest here: thinks, writes and translates; tuned in 4 bit on one graphics card.</source>
        <translation>这里最大的：能思考、写作和翻译；以 4 位在单张显卡上微调。</translation>
    </message>
    <message>
        <source>The largest size is less than one number of the {width} of this model: nothing is tried.</source>
        <translation>最大大小不足此模型 {width} 中的一个数：没有可尝试的。</translation>
    </message>
    <message>
        <source>The last answer</source>
        <translation>最后一个回答</translation>
    </message>
    <message>
        <source>The last cut comes before the first one.</source>
        <translation>最后一次剪枝早于第一次。</translation>
    </message>
    <message>
        <source>The last round comes before the first one.</source>
        <translation>最后一轮早于第一轮。</translation>
    </message>
    <message>
        <source>The layers cannot be read: {given}.</source>
        <translation>无法读取层：{given}。</translation>
    </message>
    <message>
        <source>The least certain answers</source>
        <translation>最没把握的回答</translation>
    </message>
    <message>
        <source>The lesson could not be written: {reason}.</source>
        <translation>无法写入课程：{reason}。</translation>
    </message>
    <message>
        <source>The lesson&apos;s run</source>
        <translation>课程的运行</translation>
    </message>
    <message>
        <source>The library bitsandbytes, which stores weights in 4 bit, does not load here: {reason}.</source>
        <translation>以 4 位存储权重的 bitsandbytes 库在此无法加载：{reason}。</translation>
    </message>
    <message>
        <source>The library bitsandbytes, which stores weights in 4 bit, is not installed.</source>
        <translation>未安装以 4 位存储权重的 bitsandbytes 库。</translation>
    </message>
    <message>
        <source>The likeliest token each time, {tokens} at most; the seed changes nothing.</source>
        <translation>每次取最可能的词元，最多 {tokens} 个；种子没有影响。</translation>
    </message>
    <message>
        <source>The list of the weight files of {name} cannot be read.</source>
        <translation>无法读取 {name} 的权重文件列表。</translation>
    </message>
    <message>
        <source>The list of your folders cannot be written: {reason}.</source>
        <translation>无法写入您的文件夹列表：{reason}。</translation>
    </message>
    <message>
        <source>The lists in this file are its parts, by their names: {name}.</source>
        <translation>根据名称，此文件中的各列表就是它的各部分：{name}。</translation>
    </message>
    <message>
        <source>The log is kept. There is no checkpoint yet, so the run starts from the beginning.</source>
        <translation>日志已保留。还没有检查点，因此运行会从头开始。</translation>
    </message>
    <message>
        <source>The loss stopped being a number at step {step}.</source>
        <translation>损失在第 {step} 步不再是数字。</translation>
    </message>
    <message>
        <source>The loss stopped being a number.</source>
        <translation>损失不再是数字。</translation>
    </message>
    <message>
        <source>The lowest rank, {lowest}, is above the largest one, {rank}.</source>
        <translation>最小秩 {lowest} 大于最大秩 {rank}。</translation>
    </message>
    <message>
        <source>The machine may be out of memory; close other programs and try again.</source>
        <translation>可能是内存不足；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The marked row is the one to take here.</source>
        <translation>推荐带标记的那一行。</translation>
    </message>
    <message>
        <source>The marks of {count} rows ({rows}) seem to be counted in words: taken as places of characters they begin or end within words, or where no word is.</source>
        <translation>{count} 行（{rows}）的标注似乎是按词计数的：按字符位置来看，它们从词的中间开始或结束，或者落在没有词的地方。</translation>
    </message>
    <message>
        <source>The matrix&apos;s own rank</source>
        <translation>矩阵自身的秩</translation>
    </message>
    <message>
        <source>The mean of all tokens</source>
        <translation>所有词元的平均</translation>
    </message>
    <message>
        <source>The mean of its inputs</source>
        <translation>输入的平均</translation>
    </message>
    <message>
        <source>The mean over seeds, and half its interval.</source>
        <translation>各种子的平均值，以及区间的一半。</translation>
    </message>
    <message>
        <source>The memory does not suffice for the models that are to answer.</source>
        <translation>内存不足以加载要回答的模型。</translation>
    </message>
    <message>
        <source>The memory is that of {method}, which needs most.</source>
        <translation>内存按需求最大的 {method} 计算。</translation>
    </message>
    <message>
        <source>The memory ran out at step {step}.</source>
        <translation>内存在第 {step} 步耗尽。</translation>
    </message>
    <message>
        <source>The memory ran out.</source>
        <translation>内存耗尽。</translation>
    </message>
    <message>
        <source>The mends are: {names}.</source>
        <translation>修正有：{names}。</translation>
    </message>
    <message>
        <source>The method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The method whose parts are thinned out</source>
        <translation>对哪种方法的部件稀疏化</translation>
    </message>
    <message>
        <source>The metric that decides, on the test part; on validation while there is no test.</source>
        <translation>在测试集上起决定作用的指标；还没有测试时用验证集。</translation>
    </message>
    <message>
        <source>The middle T5, for translation and summaries on one graphics card.</source>
        <translation>中号 T5，在单张显卡上翻译和摘要。</translation>
    </message>
    <message>
        <source>The model card in {folder} says how it is loaded.</source>
        <translation>{folder} 中的模型卡说明了如何加载。</translation>
    </message>
    <message>
        <source>The model gives a number in units of the training part: times {deviation} and plus {mean} it is in the unit of the data.</source>
        <translation>模型给出的数以训练集为单位：乘以 {deviation} 再加 {mean} 即为数据的单位。</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: {reason}.</source>
        <translation>无法加载 {folder} 中的模型：{reason}。</translation>
    </message>
    <message>
        <source>The model in {folder} could not be looked at: {reason}.</source>
        <translation>无法查看 {folder} 中的模型：{reason}。</translation>
    </message>
    <message>
        <source>The model in {folder} reads pictures as well as texts.</source>
        <translation>{folder} 中的模型除文本外还读取图像。</translation>
    </message>
    <message>
        <source>The model reads the prompt together with one choice at a time and gives it one number; the choice with the largest number is the answer.</source>
        <translation>模型每次把提示与一个选项一起读，并给它一个数；数最大的选项就是答案。</translation>
    </message>
    <message>
        <source>The model stays as it is; only the new layer that turns its reading into an answer learns.</source>
        <translation>模型保持不变；只训练把所读内容变成答案的新层。</translation>
    </message>
    <message>
        <source>The model that most papers on these methods measure themselves against.</source>
        <translation>大多数关于这些方法的论文都以它为衡量标准。</translation>
    </message>
    <message>
        <source>The model {model} asks for program code of its own, which a pack may not carry.</source>
        <translation>模型 {model} 需要自带的程序代码，课堂包不能携带。</translation>
    </message>
    <message>
        <source>The model {model} is not the one that this experiment was made with.</source>
        <translation>模型 {model} 不是此实验当时使用的模型。</translation>
    </message>
    <message>
        <source>The model {model} is not there any more; {other} is chosen instead.</source>
        <translation>模型 {model} 已不存在；已改选 {other}。</translation>
    </message>
    <message>
        <source>The model {model}, on which this run was trained, is not here any more.</source>
        <translation>训练此运行所用的模型 {model} 已不在这里。</translation>
    </message>
    <message>
        <source>The model&apos;s chat template does not let its answers be told from the rest.</source>
        <translation>在模型的聊天模板中无法把回答与其余内容区分开。</translation>
    </message>
    <message>
        <source>The model&apos;s chat template refuses a conversation: {reason}.</source>
        <translation>模型的聊天模板拒绝了一个对话：{reason}。</translation>
    </message>
    <message>
        <source>The model&apos;s chat template writes earlier answers otherwise than the last one.</source>
        <translation>模型的聊天模板对较早的回答与最后的回答写法不同。</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>模型自带的</translation>
    </message>
    <message>
        <source>The model&apos;s own weights moved too: {highest} most, by {high} of its size, {lowest} least ({low}).</source>
        <translation>模型自身的权重也有变化：{highest} 最多，为其大小的 {high}；{lowest} 最少（{low}）。</translation>
    </message>
    <message>
        <source>The model&apos;s strongest channels</source>
        <translation>模型最强的通道</translation>
    </message>
    <message>
        <source>The model&apos;s tokenizer cannot leave out the token with which every text begins.</source>
        <translation>模型的分词器无法省去每段文本开头的词元。</translation>
    </message>
    <message>
        <source>The model&apos;s tokenizer has no token with which every text begins.</source>
        <translation>模型的分词器没有每段文本开头的词元。</translation>
    </message>
    <message>
        <source>The model&apos;s tokenizer knows none of the names of the classes.</source>
        <translation>模型的分词器不认识任何一个类别的名称。</translation>
    </message>
    <message>
        <source>The model&apos;s tokenizer knows nothing of the text that the vectors start from.</source>
        <translation>模型的分词器完全不认识作为向量起点的文本。</translation>
    </message>
    <message>
        <source>The most memory that was in use.</source>
        <translation>占用内存的最大值。</translation>
    </message>
    <message>
        <source>The most that was in use: of the graphics card, or of the worker without its libraries.</source>
        <translation>最大占用：显卡上的，或工作进程不含库的部分。</translation>
    </message>
    <message>
        <source>The most tuned model of its size; its owners ask you to agree to their terms.</source>
        <translation>同等大小中被微调最多的模型；所有者要求您同意其条款。</translation>
    </message>
    <message>
        <source>The names of these files do not tell which one is for training: {names}.</source>
        <translation>这些文件的名称没有说明哪个用于训练：{names}。</translation>
    </message>
    <message>
        <source>The network behind the vectors</source>
        <translation>向量背后的网络</translation>
    </message>
    <message>
        <source>The number of blocks of this model of type {type} cannot be right.</source>
        <translation>这个 {type} 类型模型的块数不可能正确。</translation>
    </message>
    <message>
        <source>The numbers that {method} gives the test part have a correlation of {pearson} with the true ones, and differ from them by {mae} on average.</source>
        <translation>{method} 给测试集的数值与真实值的相关为 {pearson}，平均相差 {mae}。</translation>
    </message>
    <message>
        <source>The offsets of the model&apos;s maps and norms learn; its weight matrices stay.</source>
        <translation>训练模型映射和归一化的偏移量；权重矩阵不变。</translation>
    </message>
    <message>
        <source>The one that is shown, else the newest that is over</source>
        <translation>当前显示的，否则最近结束的</translation>
    </message>
    <message>
        <source>The option --mend {mend} does that.</source>
        <translation>选项 --mend {mend} 可以做到。</translation>
    </message>
    <message>
        <source>The other method differs here.</source>
        <translation>另一种方法在此处不同。</translation>
    </message>
    <message>
        <source>The parallel adapter is multiplied by this</source>
        <translation>并行适配器乘以此值</translation>
    </message>
    <message>
        <source>The parameters could not be counted.</source>
        <translation>无法统计参数。</translation>
    </message>
    <message>
        <source>The pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>The pattern has no place for a learned vector, so nothing would learn.</source>
        <translation>模式中没有可学习向量的位置，因此没有可训练的部分。</translation>
    </message>
    <message>
        <source>The pieces of a table do not go together: {name} is {found} in {path}, and {first} in {other}.</source>
        <translation>表格的各个部分不一致：{name} 在 {path} 中是 {found}，在 {other} 中是 {first}。</translation>
    </message>
    <message>
        <source>The point around which the line is drawn</source>
        <translation>线性化所围绕的点</translation>
    </message>
    <message>
        <source>The prefix stands before the decoder&apos;s own attention alone, as HF peft has it; one that is trained here stands in the encoder and before what is read across, too.</source>
        <translation>该前缀只在解码器自身的注意力之前，这是 HF peft 的做法；在这里训练的前缀也在编码器中以及交叉读取之前。</translation>
    </message>
    <message>
        <source>The prefix takes positions before the text, as HF peft has it; one that is trained here takes none.</source>
        <translation>该前缀占用文本之前的位置，这是 HF peft 的做法；在这里训练的前缀不占位置。</translation>
    </message>
    <message>
        <source>The process that answers has ended: {reason}. Ask again, and it starts anew.</source>
        <translation>负责回答的进程已结束：{reason}。再问一次，它会重新启动。</translation>
    </message>
    <message>
        <source>The process that asks the hub has ended: {reason}. Try again, and it starts anew.</source>
        <translation>查询 Hub 的进程已结束：{reason}。重试即可重新启动。</translation>
    </message>
    <message>
        <source>The process that cuts texts has ended: {reason}. Type on, and it starts anew.</source>
        <translation>切分文本的进程已结束：{reason}。继续输入即可重新启动。</translation>
    </message>
    <message>
        <source>The process that looks up rows has ended: {reason}. Choose the row again.</source>
        <translation>查找行的进程已结束：{reason}。请重新选择该行。</translation>
    </message>
    <message>
        <source>The process that reads the file ended without a word.</source>
        <translation>读取文件的进程没有任何说明就结束了。</translation>
    </message>
    <message>
        <source>The processor cannot train in mixed float16.</source>
        <translation>处理器不能以 float16 混合精度训练。</translation>
    </message>
    <message>
        <source>The processor trains, {free} of memory free</source>
        <translation>用处理器训练，可用内存 {free}</translation>
    </message>
    <message>
        <source>The processor trains. Small models learn there in minutes; large ones want a card of NVIDIA.</source>
        <translation>用处理器训练。小模型几分钟就能学会；大模型需要 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>The program that trained it was ended from outside.</source>
        <translation>训练程序被外部终止。</translation>
    </message>
    <message>
        <source>The queue goes on without the window where it is kept running; else it is paused and kept.</source>
        <translation>选择继续运行时，队列在没有窗口时也会继续；否则会暂停并保留。</translation>
    </message>
    <message>
        <source>The queue in {path} cannot be read.</source>
        <translation>无法读取 {path} 中的队列。</translation>
    </message>
    <message>
        <source>The queue in {path} has format {found}; this version reads up to {newest}.</source>
        <translation>{path} 中的队列格式为 {found}；此版本最多读取 {newest}。</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>队列是空的。</translation>
    </message>
    <message>
        <source>The queue is not done.</source>
        <translation>队列尚未完成。</translation>
    </message>
    <message>
        <source>The queue knows no {action}.</source>
        <translation>队列不认识 {action}。</translation>
    </message>
    <message>
        <source>The race has no results.</source>
        <translation>这场比赛没有结果。</translation>
    </message>
    <message>
        <source>The race {run} has no run yet that could be compared.</source>
        <translation>比赛 {run} 还没有可比较的运行。</translation>
    </message>
    <message>
        <source>The race {run}, which was added, ended without a run that could be compared.</source>
        <translation>后加的比赛 {run} 已结束，但没有可供比较的运行。</translation>
    </message>
    <message>
        <source>The range of {label} begins at {low}; by ratio it must begin above 0.</source>
        <translation>{label} 的范围从 {low} 开始；等比时必须大于 0。</translation>
    </message>
    <message>
        <source>The range of {label} is empty: {low} to {high}.</source>
        <translation>{label} 的范围是空的：{low} 到 {high}。</translation>
    </message>
    <message>
        <source>The rank at the start, {first}, is below the one at the end, {last}: nothing could be cut.</source>
        <translation>初始秩 {first} 低于最终秩 {last}：没有可裁剪的。</translation>
    </message>
    <message>
        <source>The rank is no guess made beforehand: it can be cut afterwards, or moves to where it is needed.</source>
        <translation>秩不必事先猜定：可以事后裁剪，或转移到需要的地方。</translation>
    </message>
    <message>
        <source>The rehearsal ended early. Its text log is {path}.</source>
        <translation>预演提前结束。文本日志为 {path}。</translation>
    </message>
    <message>
        <source>The report cannot be written to {path}: {reason}.</source>
        <translation>无法把报告写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>报告已写好。</translation>
    </message>
    <message>
        <source>The report is written; open it in a browser.</source>
        <translation>报告已写好，请在浏览器中打开。</translation>
    </message>
    <message>
        <source>The report is {path}.</source>
        <translation>报告为 {path}。</translation>
    </message>
    <message>
        <source>The report was not made. {reason}</source>
        <translation>报告没有生成。{reason}</translation>
    </message>
    <message>
        <source>The result can be cut to any rank below</source>
        <translation>结果可裁剪到任何更小的秩</translation>
    </message>
    <message>
        <source>The result has this rank already.</source>
        <translation>结果已经是这个秩。</translation>
    </message>
    <message>
        <source>The result is being read.</source>
        <translation>正在读取结果。</translation>
    </message>
    <message>
        <source>The result is measured once, at the end, on the test part, which has not been read yet.</source>
        <translation>结果在最后用测试集测量一次，测试集尚未读取。</translation>
    </message>
    <message>
        <source>The result of run {run} has format {found}; this version reads up to {newest}.</source>
        <translation>运行 {run} 的结果格式为 {found}；此版本最多读取 {newest}。</translation>
    </message>
    <message>
        <source>The result of run {run} is damaged: {reason}.</source>
        <translation>运行 {run} 的结果已损坏：{reason}。</translation>
    </message>
    <message>
        <source>The result of {method} cannot be cut to another rank.</source>
        <translation>{method} 的结果无法裁剪到其他秩。</translation>
    </message>
    <message>
        <source>The result was not cut. {reason}</source>
        <translation>结果没有裁剪。{reason}</translation>
    </message>
    <message>
        <source>The right answer is {label}.</source>
        <translation>正确答案是 {label}。</translation>
    </message>
    <message>
        <source>The row beats the column</source>
        <translation>行胜过列</translation>
    </message>
    <message>
        <source>The row of {path} that begins in line {line} has a cell of more than {most} characters.</source>
        <translation>{path} 中从第 {line} 行开始的那一行有一个超过 {most} 个字符的单元格。</translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation>正在检查各行。</translation>
    </message>
    <message>
        <source>The rows are being read.</source>
        <translation>正在读取各行。</translation>
    </message>
    <message>
        <source>The rows of {path} are being read and checked.</source>
        <translation>正在读取并检查 {path} 的各行。</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The run answers no item of the test part wrongly.</source>
        <translation>该运行没有答错任何测试样本。</translation>
    </message>
    <message>
        <source>The run cannot be held in {path}: {reason}.</source>
        <translation>无法在 {path} 中锁定该运行：{reason}。</translation>
    </message>
    <message>
        <source>The run ended at step {step} for a reason that was not foreseen: {reason}.</source>
        <translation>运行在第 {step} 步因意外原因结束：{reason}。</translation>
    </message>
    <message>
        <source>The run ended early.</source>
        <translation>运行提前结束。</translation>
    </message>
    <message>
        <source>The run ended without a word at step {step}.</source>
        <translation>运行在第 {step} 步没有任何说明就结束了。</translation>
    </message>
    <message>
        <source>The run in a line</source>
        <translation>一行看运行</translation>
    </message>
    <message>
        <source>The run is being started.</source>
        <translation>正在启动运行。</translation>
    </message>
    <message>
        <source>The run is kept, and waits outside the queue</source>
        <translation>运行会保留，在队列之外等待</translation>
    </message>
    <message>
        <source>The run learned no data set called {data}.</source>
        <translation>该运行没有学习名为 {data} 的数据集。</translation>
    </message>
    <message>
        <source>The run learned several data sets.</source>
        <translation>该运行学习了多个数据集。</translation>
    </message>
    <message>
        <source>The run store in {path} cannot be written: {reason}.</source>
        <translation>无法写入 {path} 中的运行存储：{reason}。</translation>
    </message>
    <message>
        <source>The run store {path} cannot be used: {reason}.</source>
        <translation>运行存储 {path} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>The run store {path} has format {found}; this version reads up to {newest}.</source>
        <translation>运行存储 {path} 的格式为 {found}；此版本最多读取 {newest}。</translation>
    </message>
    <message>
        <source>The run waits at step {step} of {steps}. It goes on exactly from there.</source>
        <translation>运行停在第 {step} 步（共 {steps} 步），会从那里精确地继续。</translation>
    </message>
    <message>
        <source>The run waits to be started.</source>
        <translation>运行等待启动。</translation>
    </message>
    <message>
        <source>The run waits. Nothing had been learned yet, so it starts from the beginning.</source>
        <translation>运行在等待。此前还什么都没有学到，因此会从头开始。</translation>
    </message>
    <message>
        <source>The run was recorded before the Workbench took note of it, or nothing inside the model learns. A new run of the same experiment shows what can be shown.</source>
        <translation>该运行录制于工作台记录此信息之前，或模型内部没有可训练的部分。用同一实验重新运行即可显示能显示的内容。</translation>
    </message>
    <message>
        <source>The run was stopped at step {step} of {steps} and has no result yet. It can still go on from there.</source>
        <translation>运行在第 {step} 步（共 {steps} 步）停止，还没有结果。仍可从那里继续。</translation>
    </message>
    <message>
        <source>The run was stopped before anything was learned. It can be started again.</source>
        <translation>运行在学到任何东西之前就停止了。可以重新开始。</translation>
    </message>
    <message>
        <source>The run {runs} learns from {data}, or waits to.</source>
        <translation>运行 {runs} 正在用 {data} 学习，或在等待。</translation>
    </message>
    <message>
        <source>The run {run} cannot be used here.</source>
        <translation>运行 {run} 在此无法使用。</translation>
    </message>
    <message>
        <source>The run {run} has no events, so there is nothing to replay.</source>
        <translation>运行 {run} 没有事件，因此没有可回放的内容。</translation>
    </message>
    <message>
        <source>The run {run} is named twice.</source>
        <translation>运行 {run} 写了两次。</translation>
    </message>
    <message>
        <source>The runs are being compared.</source>
        <translation>正在比较各次运行。</translation>
    </message>
    <message>
        <source>The runs did not all happen on the same machine with the same versions. Times and memory of different machines cannot be compared; scores may differ in the last digits.</source>
        <translation>各次运行并非都在同一台电脑、相同版本上进行。不同电脑的时间和内存无法比较；得分在最后几位可能不同。</translation>
    </message>
    <message>
        <source>The runs in it are then gone for good, with all that they learned.</source>
        <translation>其中的运行及其所学的一切将永久消失。</translation>
    </message>
    <message>
        <source>The same and a share of the input</source>
        <translation>同上，另加输入的一部分</translation>
    </message>
    <message>
        <source>The same correction made finer, better calibrated or cheaper to train.</source>
        <translation>同样的修正，更精细、校准更好或训练更省。</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>对所有方法相同</translation>
    </message>
    <message>
        <source>The same seed divides alike</source>
        <translation>相同的随机种子划分相同</translation>
    </message>
    <message>
        <source>The same seed writes the same text again; both sides start from it</source>
        <translation>相同的种子会写出相同的文本；两边都从它开始</translation>
    </message>
    <message>
        <source>The same seeds for each of them, under the same conditions: {names}.</source>
        <translation>在相同条件下各用相同的种子：{names}。</translation>
    </message>
    <message>
        <source>The same, and it follows instructions already: chat on a laptop.</source>
        <translation>同上，而且已能遵循指令：在笔记本电脑上聊天。</translation>
    </message>
    <message>
        <source>The same, taught to chat: a good base for a helper of your own.</source>
        <translation>同上，已学会聊天：适合作为自己助手的基础。</translation>
    </message>
    <message>
        <source>The search {run} has trained none of its trials in full, so it has no result.</source>
        <translation>搜索 {run} 没有完整训练任何试验，因此没有结果。</translation>
    </message>
    <message>
        <source>The seeds go beyond {most}.</source>
        <translation>种子超过了 {most}。</translation>
    </message>
    <message>
        <source>The seeds were not the same for all: {listed}.</source>
        <translation>种子并不都相同：{listed}。</translation>
    </message>
    <message>
        <source>The self-attention</source>
        <translation>自注意力</translation>
    </message>
    <message>
        <source>The setting below the points</source>
        <translation>点下方的设置</translation>
    </message>
    <message>
        <source>The settings are: {known}.</source>
        <translation>设置有：{known}。</translation>
    </message>
    <message>
        <source>The settings could not be kept: {reason}.</source>
        <translation>无法保存设置：{reason}。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used: {reason}.</source>
        <translation>{path} 中的设置无法使用：{reason}。</translation>
    </message>
    <message>
        <source>The settings in {path} must be a subclass of Settings.</source>
        <translation>{path} 中的设置必须是 Settings 的子类。</translation>
    </message>
    <message>
        <source>The share of all parameters that learns.</source>
        <translation>可训练参数占全部参数的比例。</translation>
    </message>
    <message>
        <source>The share of the parameters that learns.</source>
        <translation>可训练参数的比例。</translation>
    </message>
    <message>
        <source>The sheets are: {names}.</source>
        <translation>工作表有：{names}。</translation>
    </message>
    <message>
        <source>The side network alone</source>
        <translation>仅旁路网络</translation>
    </message>
    <message>
        <source>The signal before the norm</source>
        <translation>归一化之前的信号</translation>
    </message>
    <message>
        <source>The sixteen values that a weight can have</source>
        <translation>权重可取的十六个值</translation>
    </message>
    <message>
        <source>The size of GPT-2, of the family made for studying.</source>
        <translation>与 GPT-2 同大，出自用于研究的系列。</translation>
    </message>
    <message>
        <source>The small LLaMA 3: writes well in eight languages.</source>
        <translation>小号 LLaMA 3：八种语言都写得好。</translation>
    </message>
    <message>
        <source>The small models that come with the workbench work without it. A later start tries again.</source>
        <translation>工作台自带的小模型不需要它。下次启动会再次尝试。</translation>
    </message>
    <message>
        <source>The small one of the model that made every task a text: summaries, translation.</source>
        <translation>把所有任务都变成文本的那个模型的小号：摘要、翻译。</translation>
    </message>
    <message>
        <source>The smallest of a family made for studying: same data, same order, many sizes.</source>
        <translation>为研究而设的系列中最小的一个：数据相同、顺序相同、大小多样。</translation>
    </message>
    <message>
        <source>The starter encoder of 23 million numbers is not fetched; small ones are there. Type:</source>
        <translation>尚未下载 2300 万参数的入门编码器；已有小模型。请输入：</translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be fetched: the package index does not offer it.</source>
        <translation>无法下载入门编码器 MiniLM L6：软件包索引没有提供。</translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be fetched: there is no way to the package index.</source>
        <translation>无法下载入门编码器 MiniLM L6：无法连接软件包索引。</translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be fetched: {last}.</source>
        <translation>无法下载入门编码器 MiniLM L6：{last}。</translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be stored in {folder}: {last}.</source>
        <translation>无法把入门编码器 MiniLM L6 存储到 {folder}：{last}。</translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, could not be stored: the disk of {folder} is full.</source>
        <translation>无法存储入门编码器 MiniLM L6：{folder} 所在磁盘已满。</translation>
    </message>
    <message>
        <source>The starter encoder, MiniLM L6, was not taken: what came is not the file that was expected.</source>
        <translation>没有采用入门编码器 MiniLM L6：收到的不是预期的文件。</translation>
    </message>
    <message>
        <source>The strong one for a hundred languages; a graphics card helps.</source>
        <translation>支持百种语言的强模型；最好有显卡。</translation>
    </message>
    <message>
        <source>The table in {path} reaches over more than {most} cells.</source>
        <translation>{path} 中的表格超过 {most} 个单元格。</translation>
    </message>
    <message>
        <source>The table of contents of {file} cannot be read.</source>
        <translation>无法读取 {file} 的目录。</translation>
    </message>
    <message>
        <source>The table over the whole width, with the interval of every mean</source>
        <translation>全宽表格，包含每个平均值的区间</translation>
    </message>
    <message>
        <source>The task head learns as well, with {count} numbers.</source>
        <translation>任务头也可训练，有 {count} 个参数。</translation>
    </message>
    <message>
        <source>The task stays: {task}.</source>
        <translation>任务不变：{task}。</translation>
    </message>
    <message>
        <source>The task {task} leans most on expert {expert} ({share}).</source>
        <translation>任务 {task} 最依赖专家 {expert}（{share}）。</translation>
    </message>
    <message>
        <source>The task {task} reads no {role}.</source>
        <translation>任务 {task} 不读取 {role}。</translation>
    </message>
    <message>
        <source>The tasks are: {known}.</source>
        <translation>任务有：{known}。</translation>
    </message>
    <message>
        <source>The test part has {items} questions.</source>
        <translation>测试集有 {items} 道题。</translation>
    </message>
    <message>
        <source>The test part has {items} texts.</source>
        <translation>测试集有 {items} 段文本。</translation>
    </message>
    <message>
        <source>The text has {count} characters; a try takes up to {most}.</source>
        <translation>文本有 {count} 个字符；一次试用最多 {most} 个。</translation>
    </message>
    <message>
        <source>The text log of the run has the details.</source>
        <translation>运行的文本日志中有详情。</translation>
    </message>
    <message>
        <source>The text of row {rows} has blanks at its beginning or end.</source>
        <translation>第 {rows} 行的文本首尾有空白。</translation>
    </message>
    <message>
        <source>The text of the choice</source>
        <translation>该选项的文本</translation>
    </message>
    <message>
        <source>The text of {path} that begins in line {line} is longer than {most} characters.</source>
        <translation>{path} 中从第 {line} 行开始的文本超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>The text part needs {needed} GB, and {folder} has {free} GB free.</source>
        <translation>文本部分需要 {needed} GB，而 {folder} 有 {free} GB 可用空间。</translation>
    </message>
    <message>
        <source>The text part of a model that reads pictures too.</source>
        <translation>一个也读取图像的模型的文本部分。</translation>
    </message>
    <message>
        <source>The text was cut there; write that cell anew, or leave the row out.</source>
        <translation>文本在那里被截断；请重写该单元格，或去掉该行。</translation>
    </message>
    <message>
        <source>The text {text} needs {count} parts.</source>
        <translation>文本 {text} 需要 {count} 个部分。</translation>
    </message>
    <message>
        <source>The text, piece by piece</source>
        <translation>逐段文本</translation>
    </message>
    <message>
        <source>The texts are joined into {blocks} blocks; within a block each sees those before it.</source>
        <translation>文本连接成 {blocks} 个块；块内每段可见其之前的文本。</translation>
    </message>
    <message>
        <source>The texts are joined into {blocks} blocks; within a block none sees another.</source>
        <translation>文本连接成 {blocks} 个块；块内互不可见。</translation>
    </message>
    <message>
        <source>The texts of {count} rows ({rows}) have blanks at their beginning or end.</source>
        <translation>有 {count} 行（{rows}）的文本首尾有空白。</translation>
    </message>
    <message>
        <source>The token comes from the environment (HF_TOKEN).</source>
        <translation>令牌来自环境变量（HF_TOKEN）。</translation>
    </message>
    <message>
        <source>The token is in the keyring of this system.</source>
        <translation>令牌在本系统的密钥环中。</translation>
    </message>
    <message>
        <source>The token is the one that the hub&apos;s own program has stored in {path}.</source>
        <translation>令牌是 Hub 自己的程序保存在 {path} 中的那个。</translation>
    </message>
    <message>
        <source>The token of {user} is in the keyring of this system.</source>
        <translation>{user} 的令牌在本系统的密钥环中。</translation>
    </message>
    <message>
        <source>The token that is stored for the hub has blanks or signs that none has.</source>
        <translation>为 Hub 保存的令牌含有空格或令牌不会有的字符。</translation>
    </message>
    <message>
        <source>The tokenizer in {file} cannot be read: {reason}.</source>
        <translation>无法读取 {file} 中的分词器：{reason}。</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} cannot be read: {reason}</source>
        <translation>无法读取 {folder} 中的分词器：{reason}</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} counts tokens up to {largest}, and the model has {words} word vectors.</source>
        <translation>{folder} 中的分词器的词元编号到 {largest}，而模型有 {words} 个词向量。</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} has no token for the end of a text.</source>
        <translation>{folder} 中的分词器没有表示文本结束的词元。</translation>
    </message>
    <message>
        <source>The tokenizer in {path} cannot be used: {reason}.</source>
        <translation>{path} 中的分词器无法使用：{reason}。</translation>
    </message>
    <message>
        <source>The tokenizer of this model cannot tell which letters a token stands for.</source>
        <translation>该模型的分词器无法说明词元对应哪些字符。</translation>
    </message>
    <message>
        <source>The tokenizer of this model has no token for a gap.</source>
        <translation>此模型的分词器没有表示空缺的词元。</translation>
    </message>
    <message>
        <source>The tokenizer of {model} is being asked.</source>
        <translation>正在使用 {model} 的分词器。</translation>
    </message>
    <message>
        <source>The training loss is {loss} at step {step}. The validation part has not been read yet.</source>
        <translation>第 {step} 步的训练损失为 {loss}。验证集尚未读取。</translation>
    </message>
    <message>
        <source>The training loss of {method} did not fall at any learning rate tried.</source>
        <translation>{method} 的训练损失在尝试过的学习率下都没有下降。</translation>
    </message>
    <message>
        <source>The training loss of {method} did not fall in {count} of {all} runs.</source>
        <translation>{method} 的训练损失在 {all} 次运行中有 {count} 次没有下降。</translation>
    </message>
    <message>
        <source>The training part goes from {least} to {most}.</source>
        <translation>训练集的范围是 {least} 到 {most}。</translation>
    </message>
    <message>
        <source>The trial ended early at step {step}, behind half of the others; the sweep went on.</source>
        <translation>该试验因落后于半数其他试验，在第 {step} 步提前结束；扫描继续进行。</translation>
    </message>
    <message>
        <source>The turn of run {run} has come; it is running.</source>
        <translation>已轮到运行 {run}，正在进行。</translation>
    </message>
    <message>
        <source>The two runs number their classes otherwise, so their heads cannot be averaged.</source>
        <translation>两次运行的类别编号不同，因此分类头无法平均。</translation>
    </message>
    <message>
        <source>The two runs of {method} began with different random numbers, with seed {left} and seed {right}, so their parts do not stand for the same things.</source>
        <translation>{method} 的两次运行以不同的随机数开始（种子 {left} 和种子 {right}），因此各部件的含义不同。</translation>
    </message>
    <message>
        <source>The two runs stand on different models: {left} and {right}.</source>
        <translation>两次运行基于不同的模型：{left} 和 {right}。</translation>
    </message>
    <message>
        <source>The two runs were made for different tasks or classes.</source>
        <translation>两次运行的任务或类别不同。</translation>
    </message>
    <message>
        <source>The untouched model</source>
        <translation>未改动的模型</translation>
    </message>
    <message>
        <source>The untouched model on validation: {metric} {value}. Examples shown beforehand: {wanted}.</source>
        <translation>未改动的模型在验证集上：{metric} {value}。事先展示的示例：{wanted}。</translation>
    </message>
    <message>
        <source>The untouched model on validation: {metric} {value}. Of {wanted} examples {count} had room before a question, in the mean; a larger longest text has room for more.</source>
        <translation>未改动的模型在验证集上：{metric} {value}。{wanted} 个示例中平均有 {count} 个放得进问题之前；把最长文本设大可放更多。</translation>
    </message>
    <message>
        <source>The usual start for turning texts into texts: knows what an instruction is.</source>
        <translation>文本到文本的常用起点：懂得什么是指令。</translation>
    </message>
    <message>
        <source>The usual value is {default}.</source>
        <translation>常用值为 {default}。</translation>
    </message>
    <message>
        <source>The validation {name} is {value} at step {step}.</source>
        <translation>第 {step} 步时，验证集{name}为 {value}。</translation>
    </message>
    <message>
        <source>The value number {number} of {path} is longer than {most} characters.</source>
        <translation>{path} 的第 {number} 个值超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>The vectors stand before the first token, and the classifier reads the first of them, as HF peft has it; what is trained here stands behind that token.</source>
        <translation>向量位于第一个词元之前，分类器读取其中第一个，这是 HF peft 的做法；在这里训练的位于该词元之后。</translation>
    </message>
    <message>
        <source>The weights are rounded, and every step unpacks them: slower.</source>
        <translation>权重会舍入，每步都要解包：更慢。</translation>
    </message>
    <message>
        <source>The weights in {file} are not whole: {reason}.</source>
        <translation>{file} 中的权重不完整：{reason}。</translation>
    </message>
    <message>
        <source>The weights in {folder} have {found} blocks, and config.json says {wanted}.</source>
        <translation>{folder} 中的权重有 {found} 个块，而 config.json 说有 {wanted} 个。</translation>
    </message>
    <message>
        <source>The weights in {folder} hold no text part under a name that is known here.</source>
        <translation>{folder} 中的权重没有以此处已知名称存放的文本部分。</translation>
    </message>
    <message>
        <source>The weights in {folder} hold {rows} word vectors of {width} numbers, and config.json says {wanted_rows} of {wanted_width}.</source>
        <translation>{folder} 中的权重有 {rows} 个长度为 {width} 的词向量，而 config.json 说是 {wanted_rows} 个、长度 {wanted_width}。</translation>
    </message>
    <message>
        <source>The weights of step {step} are kept: the best so far.</source>
        <translation>保留第 {step} 步的权重：目前最好。</translation>
    </message>
    <message>
        <source>The weights of step {step}, the best on validation, are taken.</source>
        <translation>采用验证最好的第 {step} 步权重。</translation>
    </message>
    <message>
        <source>The weights of {name} are already rounded to few bits ({kind}), and cannot be trained from.</source>
        <translation>{name} 的权重已舍入到少数几位（{kind}），无法从它训练。</translation>
    </message>
    <message>
        <source>The well-known one: old, small, and understood to its last weight.</source>
        <translation>广为人知：老、小，每个权重都被研究透了。</translation>
    </message>
    <message>
        <source>The whole base model</source>
        <translation>整个基础模型</translation>
    </message>
    <message>
        <source>The whole question</source>
        <translation>完整题目</translation>
    </message>
    <message>
        <source>The whole took {time}.</source>
        <translation>总共用时 {time}。</translation>
    </message>
    <message>
        <source>The window keeps its language until it is closed.</source>
        <translation>窗口在关闭之前保持当前语言。</translation>
    </message>
    <message>
        <source>The window needs {least_width} × {least_height} points, so parts of it lie outside. Choose a smaller scale or a finer resolution in the system&apos;s settings of the display.</source>
        <translation>窗口需要 {least_width} × {least_height} 点，因此有一部分在屏幕之外。请在系统的显示设置中选择更小的缩放或更高的分辨率。</translation>
    </message>
    <message>
        <source>The words of this model are {words} numbers wide, but its classifier reads {head}.</source>
        <translation>该模型的词宽为 {words}，但其分类器读取 {head}。</translation>
    </message>
    <message>
        <source>The {count} matrices ended at ranks from {low} to {high}, {total} in all; {place} has the most.</source>
        <translation>{count} 个矩阵最终秩从 {low} 到 {high}，合计 {total}；{place} 最大。</translation>
    </message>
    <message>
        <source>The {count} that follow are left out of the matrix.</source>
        <translation>随后的 {count} 个未列入矩阵。</translation>
    </message>
    <message>
        <source>The {count} with lower scores are left out.</source>
        <translation>得分较低的 {count} 个已省略。</translation>
    </message>
    <message>
        <source>The {items} test questions are the limit, not the seeds: about {count} would settle it.</source>
        <translation>限制在于 {items} 道测试题，而不是种子：约 {count} 道可以定论。</translation>
    </message>
    <message>
        <source>The {items} test questions are the limit, not the seeds: about {count} would tell {first} from {second}.</source>
        <translation>限制在于 {items} 道测试题，而不是种子：约 {count} 道可以区分 {first} 和 {second}。</translation>
    </message>
    <message>
        <source>The {items} test texts are the limit, not the seeds: about {count} would settle it.</source>
        <translation>限制在于 {items} 段测试文本，而不是种子：约 {count} 段可以定论。</translation>
    </message>
    <message>
        <source>The {items} test texts are the limit, not the seeds: about {count} would tell {first} from {second}.</source>
        <translation>限制在于 {items} 段测试文本，而不是种子：约 {count} 段可以区分 {first} 和 {second}。</translation>
    </message>
    <message>
        <source>The {size} that have arrived are deleted. Paused, it keeps them and can go on at any time.</source>
        <translation>已到达的 {size} 将被删除。暂停则会保留，随时可以继续。</translation>
    </message>
    <message>
        <source>Their names as words</source>
        <translation>以名称作为词</translation>
    </message>
    <message>
        <source>Their names in order, divided by commas</source>
        <translation>按顺序写出名称，用逗号分隔</translation>
    </message>
    <message>
        <source>Their parts can be looked for: a small copy is built from config.json, which takes some seconds. No code that came with the model is run, and no weights are read.</source>
        <translation>可以查找它的各个部分：根据 config.json 建一个小副本，需要几秒钟。不会运行模型附带的任何代码，也不读取权重。</translation>
    </message>
    <message>
        <source>Their shape can be looked at: peft-engine recognise FOLDER. Known types are: {known}.</source>
        <translation>可以查看其结构：peft-engine recognise FOLDER。已知类型有：{known}。</translation>
    </message>
    <message>
        <source>Their share of the learning rate</source>
        <translation>占学习率的比例</translation>
    </message>
    <message>
        <source>Their sum</source>
        <translation>输入之和</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>主题：高对比度</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>There are fewer than two choices.</source>
        <translation>选项少于两个。</translation>
    </message>
    <message>
        <source>There are no downloads.</source>
        <translation>没有下载。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>There are too few rows: nothing is left for the {part} part.</source>
        <translation>行数太少：{part} 部分没有剩下任何行。</translation>
    </message>
    <message>
        <source>There are too many folders of this name in {folder}.</source>
        <translation>{folder} 中有太多同名文件夹。</translation>
    </message>
    <message>
        <source>There are {count} different labels; this column does not sort texts into classes.</source>
        <translation>有 {count} 个不同的类别；这一列不是用来分类的。</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>现有：{known}。</translation>
    </message>
    <message>
        <source>There are: {near}.</source>
        <translation>有：{near}。</translation>
    </message>
    <message>
        <source>There is a data set called {name} already.</source>
        <translation>已有名为 {name} 的数据集。</translation>
    </message>
    <message>
        <source>There is hardly room at {path} for another run; one that is on cannot keep its checkpoints. Delete runs that are not needed, then empty the trash.</source>
        <translation>{path} 几乎没有空间再进行运行；正在进行的无法保存检查点。请删除不需要的运行，然后清空回收站。</translation>
    </message>
    <message>
        <source>There is no answer: a line # Answer, and its text below.</source>
        <translation>没有答案：需要一行 # Answer，下面是答案文字。</translation>
    </message>
    <message>
        <source>There is no base: without training a new head answers at random. Train the head alone on the same model and data, and that run stands here as the base. Or choose another run above.</source>
        <translation>没有基准：新的任务头未经训练只会随机作答。请用相同的模型和数据仅训练分类头，该运行就会作为基准出现在这里。或在上方选择其他运行。</translation>
    </message>
    <message>
        <source>There is no data set called {key}, and no such file.</source>
        <translation>没有名为 {key} 的数据集，也没有这样的文件。</translation>
    </message>
    <message>
        <source>There is no device {device} on this machine.</source>
        <translation>这台电脑上没有设备 {device}。</translation>
    </message>
    <message>
        <source>There is no display here, so no window can open. The same without a window: python -m peft_engine demo</source>
        <translation>这里没有显示器，无法打开窗口。不用窗口也能做同样的事：python -m peft_engine demo</translation>
    </message>
    <message>
        <source>There is no download called {name}.</source>
        <translation>没有名为 {name} 的下载。</translation>
    </message>
    <message>
        <source>There is no encoding called {encoding} in which {path} could be read.</source>
        <translation>没有名为 {encoding} 的编码可用来读取 {path}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no form called {form}.</source>
        <translation>没有名为 {form} 的格式。</translation>
    </message>
    <message>
        <source>There is no gap in this text.</source>
        <translation>这段文本中没有空缺。</translation>
    </message>
    <message>
        <source>There is no imported data set called {name}.</source>
        <translation>没有名为 {name} 的导入数据集。</translation>
    </message>
    <message>
        <source>There is no item of the test part on which the two answers differ.</source>
        <translation>没有两边回答不同的测试样本。</translation>
    </message>
    <message>
        <source>There is no lesson called {key}.</source>
        <translation>没有名为 {key} 的课程。</translation>
    </message>
    <message>
        <source>There is no list of tested versions to hold them to.</source>
        <translation>没有可供核对的已测试版本列表。</translation>
    </message>
    <message>
        <source>There is no mend called {mend}.</source>
        <translation>没有名为 {mend} 的修正。</translation>
    </message>
    <message>
        <source>There is no method called {key}.</source>
        <translation>没有名为 {key} 的方法。</translation>
    </message>
    <message>
        <source>There is no method {method} any more, so it races no longer.</source>
        <translation>方法 {method} 已不存在，因此不再参加比较。</translation>
    </message>
    <message>
        <source>There is no method {method} any more; {other} is chosen instead.</source>
        <translation>方法 {method} 已不存在；已改选 {other}。</translation>
    </message>
    <message>
        <source>There is no model called {key}, and no such folder.</source>
        <translation>没有名为 {key} 的模型，也没有这样的文件夹。</translation>
    </message>
    <message>
        <source>There is no model to train. Close the program and type:</source>
        <translation>没有可训练的模型。请关闭程序并输入：</translation>
    </message>
    <message>
        <source>There is no setting called {label} here.</source>
        <translation>这里没有名为 {label} 的设置。</translation>
    </message>
    <message>
        <source>There is no setting called {name} that could be varied.</source>
        <translation>没有名为 {name} 的可变化设置。</translation>
    </message>
    <message>
        <source>There is no task called {task}.</source>
        <translation>没有名为 {task} 的任务。</translation>
    </message>
    <message>
        <source>There is no task called {task}: none here learns from the choice between two answers.</source>
        <translation>没有名为 {task} 的任务：这里没有任务能从两个回答的取舍中学习。</translation>
    </message>
    <message>
        <source>There is no text for the vectors to start from.</source>
        <translation>没有可供向量作为起点的文本。</translation>
    </message>
    <message>
        <source>There is no text to read before the question.</source>
        <translation>问题之前没有可读的文字。</translation>
    </message>
    <message>
        <source>There is no token, and this system has no keyring; put it into the environment as HF_TOKEN.</source>
        <translation>没有令牌，本系统也没有密钥环；请把它作为 HF_TOKEN 放入环境变量。</translation>
    </message>
    <message>
        <source>There is no token; what is open to all can be fetched without one.</source>
        <translation>没有令牌；对所有人开放的内容无需令牌即可获取。</translation>
    </message>
    <message>
        <source>There is no {action} of models.</source>
        <translation>模型没有 {action} 这一操作。</translation>
    </message>
    <message>
        <source>There is no {name} on the hub, or it is private.</source>
        <translation>Hub 上没有 {name}，或者它是私有的。</translation>
    </message>
    <message>
        <source>There is no {part} part, and none is to be cut.</source>
        <translation>没有 {part} 部分，也没有要划出的。</translation>
    </message>
    <message>
        <source>There is nothing to answer.</source>
        <translation>没有可回答的内容。</translation>
    </message>
    <message>
        <source>There is nothing to answer. Write a text, or take an example.</source>
        <translation>没有可回答的内容。请写一段文本，或取一个样本。</translation>
    </message>
    <message>
        <source>There is nothing to be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>还没有可比较的内容。</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. {reasons}</source>
        <translation>还没有可比较的内容。{reasons}</translation>
    </message>
    <message>
        <source>These answers are not right or wrong: there is no question that one solves and another does not.</source>
        <translation>这些回答没有对错之分：不存在一个答对、另一个答错的题目。</translation>
    </message>
    <message>
        <source>These are the answers of the correction alone: how certain its numbers are, over which answers were averaged, stays behind.</source>
        <translation>这只是修正本身的回答：其参数的确定程度（回答据此平均）没有带出。</translation>
    </message>
    <message>
        <source>These runs and {more} others need it to go on or to answer: {runs}.</source>
        <translation>这些运行和另外 {more} 次运行需要它才能继续或回答：{runs}。</translation>
    </message>
    <message>
        <source>These runs have no data set {data} in common.</source>
        <translation>这些运行没有共同的数据集 {data}。</translation>
    </message>
    <message>
        <source>These runs need it to be trained again: {runs}.</source>
        <translation>这些运行要重新训练就需要它：{runs}。</translation>
    </message>
    <message>
        <source>These runs need it to go on or to answer: {runs}.</source>
        <translation>这些运行需要它才能继续或回答：{runs}。</translation>
    </message>
    <message>
        <source>These vectors stand among the words; HF peft&apos;s P-tuning puts all of them before the text.</source>
        <translation>这些向量位于词之间；HF peft 的 P-tuning 把它们全放在文本之前。</translation>
    </message>
    <message>
        <source>They are being put into the queue.</source>
        <translation>正在加入队列。</translation>
    </message>
    <message>
        <source>They can be cut away.</source>
        <translation>可以去除。</translation>
    </message>
    <message>
        <source>They can be told apart.</source>
        <translation>它们可以区分。</translation>
    </message>
    <message>
        <source>They can go on without the window; the next start finds them again. Paused or stopped, they keep checkpoints and give their memory back.</source>
        <translation>没有窗口它们也能继续运行，下次启动会重新找到它们。暂停或停止时，它们会保留检查点并释放内存。</translation>
    </message>
    <message>
        <source>They cannot be told apart.</source>
        <translation>它们无法区分。</translation>
    </message>
    <message>
        <source>They did not do equally many steps: {listed}.</source>
        <translation>步数并不相同：{listed}。</translation>
    </message>
    <message>
        <source>They differ by less than what counts.</source>
        <translation>它们的差别小于有意义的程度。</translation>
    </message>
    <message>
        <source>They differ in their method alone.</source>
        <translation>它们只在方法上不同。</translation>
    </message>
    <message>
        <source>They differ in {count} of {all} places, which are framed.</source>
        <translation>它们在 {all} 处中有 {count} 处不同，已加框标出。</translation>
    </message>
    <message>
        <source>They get the same data, the same seeds and the same minutes as the others.</source>
        <translation>它们使用与其他方法相同的数据、种子和分钟数。</translation>
    </message>
    <message>
        <source>They get the same data, the same seeds and the same number of steps as the others.</source>
        <translation>它们使用与其他方法相同的数据、种子和步数。</translation>
    </message>
    <message>
        <source>They get the same data, the same seeds and the same number of tokens as the others.</source>
        <translation>它们使用与其他方法相同的数据、种子和词元数。</translation>
    </message>
    <message>
        <source>They get the same data, the same seeds and the same training as the best of the others.</source>
        <translation>它们使用相同的数据和种子，训练方式与其他方法中最好的一个相同。</translation>
    </message>
    <message>
        <source>They get the same data, the same seeds, the same steps and, as near as can be, the same number of parameters that learn as the others.</source>
        <translation>它们使用与其他方法相同的数据、种子、步数，以及尽量相同的可训练参数量。</translation>
    </message>
    <message>
        <source>They have copies of what it learned; --force deletes it all the same.</source>
        <translation>它们有所学内容的副本；--force 仍会删除。</translation>
    </message>
    <message>
        <source>They have copies of what was learned, so they still answer and can be done again. What is lost are the curves and answers of {runs}.</source>
        <translation>它们保存了所学内容的副本，因此仍能回答，也能重做。会丢失的是 {runs} 的曲线和回答。</translation>
    </message>
    <message>
        <source>They have: {known}.</source>
        <translation>它们有：{known}。</translation>
    </message>
    <message>
        <source>They join this comparison as they are done.</source>
        <translation>完成后即加入此比较。</translation>
    </message>
    <message>
        <source>They train in the queue and join this comparison when they are done.</source>
        <translation>它们在队列中训练，完成后加入此比较。</translation>
    </message>
    <message>
        <source>Thinks, writes and translates in many languages; in 4 bit it fits a small graphics card.</source>
        <translation>能以多种语言思考、写作和翻译；4 位时可放进小显卡。</translation>
    </message>
    <message>
        <source>Thinned part</source>
        <translation>稀疏化的部件</translation>
    </message>
    <message>
        <source>This asks the hub over the network. Its files are fetched, then looked at here.</source>
        <translation>这会通过网络查询 Hub。文件会先获取，然后在这里查看。</translation>
    </message>
    <message>
        <source>This build cannot use {card}, so runs take many times as long. Close the program and type:</source>
        <translation>此构建无法使用 {card}，因此运行要慢许多倍。请关闭程序并输入：</translation>
    </message>
    <message>
        <source>This encoder&apos;s positions cannot be moved as HF peft&apos;s prefix wants it.</source>
        <translation>此编码器的位置无法按 HF peft 前缀的要求移动。</translation>
    </message>
    <message>
        <source>This experiment cannot run yet, so no lesson can be made of it.</source>
        <translation>这个实验还不能运行，因此无法做成课程。</translation>
    </message>
    <message>
        <source>This experiment has format {number}; this version reads formats up to {newest}.</source>
        <translation>此实验的格式为 {number}；此版本最多读取格式 {newest}。</translation>
    </message>
    <message>
        <source>This import has format {number}; this version reads formats up to {newest}.</source>
        <translation>此导入的格式为 {number}；此版本可读取到格式 {newest}。</translation>
    </message>
    <message>
        <source>This is a new experiment.</source>
        <translation>这是一个新实验。</translation>
    </message>
    <message>
        <source>This is known as soon as its configuration is here, if its architecture is known.</source>
        <translation>获得其配置后即可得知，前提是架构已知。</translation>
    </message>
    <message>
        <source>This is written: queue {form}.</source>
        <translation>应写作：queue {form}。</translation>
    </message>
    <message>
        <source>This lesson has its experiment; its words are for you to write.</source>
        <translation>这节课已有实验，文字由您来写。</translation>
    </message>
    <message>
        <source>This machine is set to stay offline (HF_HUB_OFFLINE).</source>
        <translation>这台机器设置为保持离线（HF_HUB_OFFLINE）。</translation>
    </message>
    <message>
        <source>This method is a search of its own, and a race cannot hold a search.</source>
        <translation>此方法本身是一次搜索，比赛不能包含搜索。</translation>
    </message>
    <message>
        <source>This method is compared already.</source>
        <translation>此方法已在比较中。</translation>
    </message>
    <message>
        <source>This method is made of earlier runs, and a race gives its contenders none.</source>
        <translation>此方法由以前的运行组成，而比赛不向参赛方法提供运行。</translation>
    </message>
    <message>
        <source>This method needs a block of its own for every layer; choose another one, such as LoRA.</source>
        <translation>此方法需要每层都有自己的块；请选择其他方法，例如 LoRA。</translation>
    </message>
    <message>
        <source>This model asks for access first</source>
        <translation>该模型需要先申请访问权限</translation>
    </message>
    <message>
        <source>This model computes its maps in slices, past the places where methods work.</source>
        <translation>该模型按切片计算其映射，绕过了方法起作用的位置。</translation>
    </message>
    <message>
        <source>This model has no decoder that reads a source, so there is no place for one more adapter.</source>
        <translation>此模型没有读取源文本的解码器，因此没有再加适配器的位置。</translation>
    </message>
    <message>
        <source>This model has none of these biases, so nothing would learn.</source>
        <translation>此模型没有这些偏置，因此没有可训练的部分。</translation>
    </message>
    <message>
        <source>This model is built in a way that the method does not know; choose another one.</source>
        <translation>此模型的结构是该方法不认识的；请选择其他模型。</translation>
    </message>
    <message>
        <source>This program and its files</source>
        <translation>此程序及其文件</translation>
    </message>
    <message>
        <source>This reads the test part. A weight that is chosen by it needs other examples to show that it is better.</source>
        <translation>这会读取测试集。据此选出的权重，需要用其他样本来证明它更好。</translation>
    </message>
    <message>
        <source>This run fills gaps in texts, all at once: it writes no text token by token.</source>
        <translation>此运行一次性填补文本中的空缺：它不逐词元写文本。</translation>
    </message>
    <message>
        <source>This run has no copy of what the run {run} had learned.</source>
        <translation>此运行没有运行 {run} 所学内容的副本。</translation>
    </message>
    <message>
        <source>This run sorts texts into classes; it writes none.</source>
        <translation>此运行给文本分类，不写文本。</translation>
    </message>
    <message>
        <source>This run was recorded on another computer, and its model {model} is not on this one.</source>
        <translation>此运行录制于另一台电脑，其模型 {model} 不在这台电脑上。</translation>
    </message>
    <message>
        <source>This system has no keyring in which a token can be kept.</source>
        <translation>本系统没有可保存令牌的密钥环。</translation>
    </message>
    <message>
        <source>This system has no keyring, and a token is not kept in a file that others could read.</source>
        <translation>本系统没有密钥环，而令牌不会保存在他人可读的文件中。</translation>
    </message>
    <message>
        <source>This task has no classes from whose names the vectors could start: {task}.</source>
        <translation>此任务没有类别，向量无法以类别的名称为起点：{task}。</translation>
    </message>
    <message>
        <source>Three plain layers</source>
        <translation>三个普通层</translation>
    </message>
    <message>
        <source>Three seeds each, so luck is seen</source>
        <translation>各用三个种子，看清偶然性</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Threshold-Mask</source>
        <translation>Threshold-Mask</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Tick another one in the tree.</source>
        <translation>请在树中再勾选一个。</translation>
    </message>
    <message>
        <source>Tick methods in the tree.</source>
        <translation>请在树中勾选方法。</translation>
    </message>
    <message>
        <source>Tick one method or more.</source>
        <translation>请勾选一种或多种方法。</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>勉强</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Time for a step</source>
        <translation>每步用时</translation>
    </message>
    <message>
        <source>Time for {count} examples</source>
        <translation>{count} 个样本所需时间</translation>
    </message>
    <message>
        <source>Time for {count} examples of {data}</source>
        <translation>{data} 的 {count} 个样本所需时间</translation>
    </message>
    <message>
        <source>Title and actions</source>
        <translation>标题和操作</translation>
    </message>
    <message>
        <source>To begin</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>To do it again</source>
        <translation>重做方法</translation>
    </message>
    <message>
        <source>To each matrix that is chosen</source>
        <translation>给每个选中的矩阵</translation>
    </message>
    <message>
        <source>To go on: peft-engine models resume {id}</source>
        <translation>要继续：peft-engine models resume {id}</translation>
    </message>
    <message>
        <source>To read them together drop all of them on the window at once, or name {joint} for this file.</source>
        <translation>要一起读取，请把它们同时拖到窗口上，或者用 {joint} 代替此文件名。</translation>
    </message>
    <message>
        <source>To sort texts, mark words, find answers</source>
        <translation>对文本分类、标记词语、寻找答案</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>To train on it, start again with: python3 scripts/run.py --torch cuda</source>
        <translation>要用它训练，请这样重新启动：python3 scripts/run.py --torch cuda</translation>
    </message>
    <message>
        <source>To translate, summarise, rewrite</source>
        <translation>翻译、摘要、改写</translation>
    </message>
    <message>
        <source>To use it: peft-engine data import {folder}</source>
        <translation>要使用：peft-engine data import {folder}</translation>
    </message>
    <message>
        <source>To write, answer and converse</source>
        <translation>写作、回答和对话</translation>
    </message>
    <message>
        <source>Token (what you type is not shown):</source>
        <translation>令牌（输入内容不显示）：</translation>
    </message>
    <message>
        <source>Token for the model hub</source>
        <translation>模型 Hub 的令牌</translation>
    </message>
    <message>
        <source>Token to be kept</source>
        <translation>要保存的令牌</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Tokens of the text</source>
        <translation>文本的词元</translation>
    </message>
    <message>
        <source>Token…</source>
        <translation>令牌…</translation>
    </message>
    <message>
        <source>Too big</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参赛</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train 1 more seed</source>
        <translation>再训练 1 个种子</translation>
    </message>
    <message>
        <source>Train LoRA on this model first, twice or more, with the rank, strength and places set here.</source>
        <translation>请先在此模型上训练两次或更多次 LoRA，秩、强度和位置与这里的设置相同。</translation>
    </message>
    <message>
        <source>Train both from the same seed; then they can be averaged.</source>
        <translation>请用相同的种子训练两者，就可以平均。</translation>
    </message>
    <message>
        <source>Train both on data whose classes come in the same order.</source>
        <translation>请在类别顺序相同的数据上训练两者。</translation>
    </message>
    <message>
        <source>Train both on the same model; then what they learned can be added.</source>
        <translation>请在同一模型上训练两者，所学内容才能相加。</translation>
    </message>
    <message>
        <source>Train both with the same method and the same settings.</source>
        <translation>请用相同的方法和设置训练两者。</translation>
    </message>
    <message>
        <source>Train it again on this model and with the settings that are chosen here.</source>
        <translation>请在此模型上用这里选择的设置重新训练。</translation>
    </message>
    <message>
        <source>Train it here, or let HF peft use it.</source>
        <translation>请在这里训练，或让 HF peft 使用它。</translation>
    </message>
    <message>
        <source>Train on from there, or leave it so</source>
        <translation>从那里继续训练，或保持不变</translation>
    </message>
    <message>
        <source>Train on this data</source>
        <translation>在此数据上训练</translation>
    </message>
    <message>
        <source>Train one method</source>
        <translation>训练一种方法</translation>
    </message>
    <message>
        <source>Train the chosen one</source>
        <translation>训练选中的</translation>
    </message>
    <message>
        <source>Train the head alone on the same model and data; that run then stands for the base.</source>
        <translation>请在相同的模型和数据上仅训练分类头；该运行即作为基准。</translation>
    </message>
    <message>
        <source>Train this one out</source>
        <translation>完整训练这一个</translation>
    </message>
    <message>
        <source>Train with one value each</source>
        <translation>各用一个值训练</translation>
    </message>
    <message>
        <source>Train with one value each; the sweep is kept</source>
        <translation>各用一个值训练；扫描会保留</translation>
    </message>
    <message>
        <source>Train {count} more seeds</source>
        <translation>再训练 {count} 个种子</translation>
    </message>
    <message>
        <source>Trained longer than BERT and better for it: the usual English encoder of its size.</source>
        <translation>训练时间比 BERT 更长，因而更好：同等大小中常用的英文编码器。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training everything is still better than {name}, by {difference}.</source>
        <translation>训练全部参数仍比 {name} 好 {difference}。</translation>
    </message>
    <message>
        <source>Training everything, to see what moves most</source>
        <translation>训练全部参数，看哪些变化最大</translation>
    </message>
    <message>
        <source>Training examples that judge each mixture</source>
        <translation>用来评判每种混合的训练样本</translation>
    </message>
    <message>
        <source>Training of a trial</source>
        <translation>试验的训练量</translation>
    </message>
    <message>
        <source>Training rows at most</source>
        <translation>训练行数上限</translation>
    </message>
    <message>
        <source>Training the chosen numbers alone</source>
        <translation>只训练选中的参数</translation>
    </message>
    <message>
        <source>Training the chosen one out</source>
        <translation>正在完整训练选中的</translation>
    </message>
    <message>
        <source>Training works, but on the processor only.</source>
        <translation>可以训练，但只能用处理器。</translation>
    </message>
    <message>
        <source>Training works. One thing needs attention.</source>
        <translation>可以训练。有一项需要注意。</translation>
    </message>
    <message>
        <source>Training works. {count} things need attention.</source>
        <translation>可以训练。有 {count} 项需要注意。</translation>
    </message>
    <message>
        <source>Training, pass {now} of {all}</source>
        <translation>训练，第 {now} 轮，共 {all} 轮</translation>
    </message>
    <message>
        <source>Trains LoRA as usual, then measures how certain each learned number is. Answers are averaged over all that the numbers could have been, so that the model is less sure of itself where it should be.</source>
        <translation>照常训练 LoRA，再测量每个所学参数有多确定。回答对参数可能的取值求平均，使模型在该不确定处不那么自信。</translation>
    </message>
    <message>
        <source>Trains LoRA in its straight-line approximation. What such runs learned on different tasks can be added with little interference: one model then serves all of them.</source>
        <translation>训练 LoRA 的线性近似。这类运行在不同任务上学到的内容相加时干扰很小：一个模型即可用于所有任务。</translation>
    </message>
    <message>
        <source>Trains a LoRA correction and learns from its gradients which attention heads and neurons the task can do without. They are cut away, and the result is a smaller and faster model.</source>
        <translation>训练 LoRA 修正，并从其梯度得知任务可以不用哪些注意力头和神经元。把它们剪去，得到更小更快的模型。</translation>
    </message>
    <message>
        <source>Trains a LoRA correction and, after each step, adds the change of its product to the big matrix as well: the matrix moves along without gradients or optimizer values of its own.</source>
        <translation>训练 LoRA 修正，每步之后把其乘积的变化也加到大矩阵上：矩阵随之移动，却没有自己的梯度或优化器数值。</translation>
    </message>
    <message>
        <source>Trains another method under the same conditions</source>
        <translation>在相同条件下训练另一种方法</translation>
    </message>
    <message>
        <source>Trains several copies of a small part and lets chance pick one at every pass. In the end they are averaged into one, so the result is as small and fast as if there had been a single copy.</source>
        <translation>训练小部件的多个副本，每次通过随机选一个。最后把它们平均成一个，因此结果与只有一个副本时同样小而快。</translation>
    </message>
    <message>
        <source>Trains several methods on the same data with the same seeds</source>
        <translation>用相同的种子在相同的数据上训练多种方法</translation>
    </message>
    <message>
        <source>Trains the whole model for a while, only to see which numbers move most. Then it goes back to the start and trains these few alone; the result is a short list of differences.</source>
        <translation>先训练整个模型一段时间，只为看哪些参数变化最大。然后回到起点，只训练这少数参数；结果是一份简短的差值列表。</translation>
    </message>
    <message>
        <source>Translates</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Trial {number}</source>
        <translation>试验 {number}</translation>
    </message>
    <message>
        <source>Trial {number} ended early at step {step}, behind half of the others: {words}.</source>
        <translation>试验 {number} 因落后于半数其他试验，在第 {step} 步提前结束：{words}。</translation>
    </message>
    <message>
        <source>Trial {number} failed: {words}</source>
        <translation>试验 {number} 失败：{words}</translation>
    </message>
    <message>
        <source>Trial {number} failed: {words}.</source>
        <translation>试验 {number} 失败：{words}。</translation>
    </message>
    <message>
        <source>Trial {number} is chosen: {metric} {score} on validation, {count} numbers are kept.</source>
        <translation>选中试验 {number}：验证集{metric} {score}，保留 {count} 个参数。</translation>
    </message>
    <message>
        <source>Trial {number} is chosen: {metric} {score} on validation, {parameters} numbers are kept.</source>
        <translation>选中试验 {number}：验证集{metric} {score}，保留 {parameters} 个参数。</translation>
    </message>
    <message>
        <source>Trial {number} stopped early at step {step}, behind half of the others: {words}</source>
        <translation>试验 {number} 因落后于半数其他试验，在第 {step} 步提前结束：{words}</translation>
    </message>
    <message>
        <source>Trial {number}: {score} with {count} numbers.</source>
        <translation>试验 {number}：{score}，{count} 个参数。</translation>
    </message>
    <message>
        <source>Trial {number}: {score} with {words}.</source>
        <translation>试验 {number}：{score}，{words}。</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验数</translation>
    </message>
    <message>
        <source>Trials before the search goes by them</source>
        <translation>搜索开始参考之前的试验数</translation>
    </message>
    <message>
        <source>Trials behind half of the others end early</source>
        <translation>落后于半数的试验提前结束</translation>
    </message>
    <message>
        <source>Trials of the search</source>
        <translation>搜索的试验</translation>
    </message>
    <message>
        <source>Trials of the search: {run}</source>
        <translation>搜索的试验：{run}</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Tries many mixtures of two adapters and a prefix, each in some of the layers, and shows which score can be had for how many numbers. The mixture that is chosen is then trained in full.</source>
        <translation>尝试两种适配器与一个前缀的许多组合，每种用在部分层中，并显示多少参数能换来多少得分。然后完整训练选中的组合。</translation>
    </message>
    <message>
        <source>Tries nothing more, and trains the chosen trial in full</source>
        <translation>不再尝试，完整训练选中的试验</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Try again later, or choose another one.</source>
        <translation>请稍后再试，或另选一个。</translation>
    </message>
    <message>
        <source>Try again later, perhaps over another network.</source>
        <translation>请稍后再试，或许换一个网络。</translation>
    </message>
    <message>
        <source>Try again later; what is on this machine works all the same.</source>
        <translation>请稍后再试；本机上的内容照常可用。</translation>
    </message>
    <message>
        <source>Try again; if it fails once more, choose a model of a known type.</source>
        <translation>请重试；如果再次失败，请选择已知类型的模型。</translation>
    </message>
    <message>
        <source>Try again; if that does not help, the log of the program has the details.</source>
        <translation>请重试；如果没用，详情见程序日志。</translation>
    </message>
    <message>
        <source>Try another encoding of the file.</source>
        <translation>请尝试文件的其他编码。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Try several values</source>
        <translation>尝试多个取值</translation>
    </message>
    <message>
        <source>Try several values of some settings, and train the best</source>
        <translation>尝试某些设置的多个取值，再完整训练最好的一个</translation>
    </message>
    <message>
        <source>Try the tokenizer</source>
        <translation>试用分词器</translation>
    </message>
    <message>
        <source>Try with my data</source>
        <translation>用我的数据试试</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>正在尝试</translation>
    </message>
    <message>
        <source>Trying configurations</source>
        <translation>正在尝试各种配置</translation>
    </message>
    <message>
        <source>Trying learning rates</source>
        <translation>正在尝试学习率</translation>
    </message>
    <message>
        <source>Trying the longest texts</source>
        <translation>正在试跑最长的文本</translation>
    </message>
    <message>
        <source>Turn one text into another</source>
        <translation>把一段文本转换成另一段</translation>
    </message>
    <message>
        <source>Turns of the same speaker are joined, and turns before the first question are left out.</source>
        <translation>同一说话者的连续轮次会合并，第一个问题之前的轮次会略去。</translation>
    </message>
    <message>
        <source>Turns texts into texts</source>
        <translation>文本到文本</translation>
    </message>
    <message>
        <source>Turns texts into vectors</source>
        <translation>把文本变成向量</translation>
    </message>
    <message>
        <source>Two adapters a block (Houlsby)</source>
        <translation>每块两个适配器（Houlsby）</translation>
    </message>
    <message>
        <source>Two data sets of this experiment are called {id}.</source>
        <translation>此实验有两个数据集都名为 {id}。</translation>
    </message>
    <message>
        <source>Two in each block, or one behind it</source>
        <translation>每个块内两个，或其后一个</translation>
    </message>
    <message>
        <source>Two methods are called {key}: in {one} and in {other}.</source>
        <translation>有两种方法都名为 {key}：在 {one} 和 {other} 中。</translation>
    </message>
    <message>
        <source>Two sentences stand side by side: the second follows from the first, contradicts it, or may be true or not.</source>
        <translation>两个并列的句子：第二句由第一句推出、与之矛盾，或可能真也可能假。</translation>
    </message>
    <message>
        <source>Two steps of each contender</source>
        <translation>每个参赛方法两步</translation>
    </message>
    <message>
        <source>Two steps of each method are tried first.</source>
        <translation>先试跑每种方法的两步。</translation>
    </message>
    <message>
        <source>Type over a name. Labels that get the same name become one.</source>
        <translation>直接改写名称。名称相同的类别会合并为一个。</translation>
    </message>
    <message>
        <source>Type to search the model hub.</source>
        <translation>输入文字即可搜索模型 Hub。</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Uncertain from</source>
        <translation>不确定度从</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo  (Ctrl Z)</source>
        <translation>撤销（Ctrl Z）</translation>
    </message>
    <message>
        <source>Undo the last edit, or bring back what was deleted</source>
        <translation>撤销上一次修改，或恢复已删除的内容</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>统一式</translation>
    </message>
    <message>
        <source>Uniform, as in LoRA</source>
        <translation>均匀分布，同 LoRA</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>请解锁后重试。</translation>
    </message>
    <message>
        <source>Unpack it with its password, and choose the files.</source>
        <translation>请用密码解压，然后选择其中的文件。</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file.</source>
        <translation>请解压，然后选择该文件。</translation>
    </message>
    <message>
        <source>Unpack it, and choose the files themselves.</source>
        <translation>请解压，然后选择文件本身。</translation>
    </message>
    <message>
        <source>Unpack it, or pack it as zip, and choose that.</source>
        <translation>请解压，或重新打包为 zip 再选择。</translation>
    </message>
    <message>
        <source>Unpack the outer one, and choose the inner one.</source>
        <translation>请解压外层，再选择内层。</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在解包</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Up to 30 million</source>
        <translation>3000 万以下</translation>
    </message>
    <message>
        <source>Up to {count} run at once, where memory allows.</source>
        <translation>内存允许时最多同时运行 {count} 个。</translation>
    </message>
    <message>
        <source>Up to {count} run at once, where memory allows. The next begins by itself.</source>
        <translation>内存允许时最多同时运行 {count} 个。下一个会自动开始。</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Use 0, which leaves none out.</source>
        <translation>请使用 0，即不跳过任何块。</translation>
    </message>
    <message>
        <source>Use 100.</source>
        <translation>请使用 100。</translation>
    </message>
    <message>
        <source>Use 3 before the text.</source>
        <translation>请在文本之前使用 3 个。</translation>
    </message>
    <message>
        <source>Use a multiple of {experts}, such as {fitting}.</source>
        <translation>请使用 {experts} 的倍数，例如 {fitting}。</translation>
    </message>
    <message>
        <source>Use a rank of {most} or less, or more rounds.</source>
        <translation>请使用 {most} 或更小的秩，或更多轮次。</translation>
    </message>
    <message>
        <source>Use a reduction of {near}.</source>
        <translation>请使用缩小倍数 {near}。</translation>
    </message>
    <message>
        <source>Use at most {most}.</source>
        <translation>请最多使用 {most}。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use small letters, digits, dashes and underscores: {better}.</source>
        <translation>请使用小写字母、数字、连字符和下划线：{better}。</translation>
    </message>
    <message>
        <source>Use the model and the settings that it was learned with.</source>
        <translation>请使用学习时的模型和设置。</translation>
    </message>
    <message>
        <source>Use the newer version, which wrote it.</source>
        <translation>请使用写出它的更新版本。</translation>
    </message>
    <message>
        <source>Use these names</source>
        <translation>使用这些名称</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用此项</translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation>使用这些数据</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Use {good} or less before thinning.</source>
        <translation>请在稀疏化之前使用 {good} 或更小。</translation>
    </message>
    <message>
        <source>Use {good} or more, or switch the strengths off.</source>
        <translation>请使用 {good} 或更多，或关闭强度。</translation>
    </message>
    <message>
        <source>Use {most} or less; small ranks such as 8 are a good start.</source>
        <translation>请使用 {most} 或更小；像 8 这样的小秩是好的起点。</translation>
    </message>
    <message>
        <source>Use {near}.</source>
        <translation>请使用 {near}。</translation>
    </message>
    <message>
        <source>Use {rank} or less.</source>
        <translation>请使用 {rank} 或更小。</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>使用 {value}</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Validation has not improved for {checks} checks; training ends here.</source>
        <translation>验证已有 {checks} 次检查没有提升；训练到此结束。</translation>
    </message>
    <message>
        <source>Validation loss while training</source>
        <translation>训练中的验证损失</translation>
    </message>
    <message>
        <source>Validation no longer improved.</source>
        <translation>验证结果不再提升。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values of a range</source>
        <translation>每个范围的取值数</translation>
    </message>
    <message>
        <source>Values of {setting}</source>
        <translation>{setting} 的取值</translation>
    </message>
    <message>
        <source>Values such as 2, 4, 8, or a range such as 0.0001..0.01</source>
        <translation>如 2, 4, 8 的取值，或如 0.0001..0.01 的范围</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Varied: {values}</source>
        <translation>变化：{values}</translation>
    </message>
    <message>
        <source>Vary a setting</source>
        <translation>变化一个设置</translation>
    </message>
    <message>
        <source>Vary a setting no more</source>
        <translation>不再变化某个设置</translation>
    </message>
    <message>
        <source>Vary another setting</source>
        <translation>再选一个要变化的设置</translation>
    </message>
    <message>
        <source>Vary this…</source>
        <translation>变化此项…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Very short stories in plain words, each with a beginning, a small turn and an end, for teaching a model to tell a story.</source>
        <translation>用浅显文字写成的极短故事，各有开头、小转折和结尾，用来教模型讲故事。</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>WARP fills the gap with a class; an answer of this task is no class.</source>
        <translation>WARP 用类别填补空缺；而此任务的答案不是类别。</translation>
    </message>
    <message>
        <source>Wait some minutes, then try again.</source>
        <translation>请等几分钟再试。</translation>
    </message>
    <message>
        <source>Wait until no run is training, or compare a smaller model.</source>
        <translation>请等到没有运行在训练，或比较更小的模型。</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has ended, and read it again.</source>
        <translation>请等待写入它的程序结束，然后重新读取。</translation>
    </message>
    <message>
        <source>Wait until they are over, or stop them or take them off the queue first.</source>
        <translation>请等它们结束，或先停止它们，或把它们移出队列。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Watch a recorded run</source>
        <translation>观看录制的运行</translation>
    </message>
    <message>
        <source>Watch a small language model learn to sort questions into six topics. Nothing to set up, nothing can break.</source>
        <translation>看一个小语言模型学习把问题分成六个主题。无需任何设置，也不会弄坏什么。</translation>
    </message>
    <message>
        <source>Watch it live</source>
        <translation>实时观看</translation>
    </message>
    <message>
        <source>Watch macro F1 rather than accuracy, or add examples of the rare one.</source>
        <translation>请看宏平均 F1 而不是正确率，或增加稀少类别的样本。</translation>
    </message>
    <message>
        <source>Watched while it is trained</source>
        <translation>训练时观察</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weight of the left run</source>
        <translation>左侧运行的权重</translation>
    </message>
    <message>
        <source>Weight of the right run</source>
        <translation>右侧运行的权重</translation>
    </message>
    <message>
        <source>Weight of the term that keeps ranks apart</source>
        <translation>使各秩相互区分的项的权重</translation>
    </message>
    <message>
        <source>Weights as pickle files are not read; let HF peft save them as safetensors.</source>
        <translation>不读取 pickle 格式的权重；请让 HF peft 保存为 safetensors。</translation>
    </message>
    <message>
        <source>Weights in 4 bit</source>
        <translation>4 位权重</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What a branch gives is multiplied by this</source>
        <translation>分支的输出乘以此值</translation>
    </message>
    <message>
        <source>What a row begins with</source>
        <translation>每条以什么开头</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>什么算一条</translation>
    </message>
    <message>
        <source>What a step teaches</source>
        <translation>每步训练什么</translation>
    </message>
    <message>
        <source>What can be set</source>
        <translation>可以设置什么</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>无法使用的</translation>
    </message>
    <message>
        <source>What colours tell apart</source>
        <translation>颜色区分什么</translation>
    </message>
    <message>
        <source>What colours the map</source>
        <translation>参数图按什么着色</translation>
    </message>
    <message>
        <source>What decides is not among the results of this run.</source>
        <translation>此运行的结果中没有用来判断的内容。</translation>
    </message>
    <message>
        <source>What differed, and which methods had it so:</source>
        <translation>哪些不同，各方法的情况：</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>What divides the fraction of a number off</source>
        <translation>数字的小数部分用什么分隔</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>每一列是什么</translation>
    </message>
    <message>
        <source>What each method may spend</source>
        <translation>每种方法可用的预算</translation>
    </message>
    <message>
        <source>What each word does for the answer</source>
        <translation>每个词对回答的作用</translation>
    </message>
    <message>
        <source>What goes from left to right</source>
        <translation>横轴内容</translation>
    </message>
    <message>
        <source>What gradients rest on (GraSP)</source>
        <translation>梯度所依赖的（GraSP）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What happened in the race, and its log</source>
        <translation>比赛过程及其日志</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is here, and good starting points</source>
        <translation>本机已有的，以及适合入门的模型</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留什么</translation>
    </message>
    <message>
        <source>What is marked red under Checks has to be mended first.</source>
        <translation>“检查”中标红的问题必须先修正。</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>What is missing stands above Launch.</source>
        <translation>缺少的内容写在“启动”上方。</translation>
    </message>
    <message>
        <source>What is on it works all the same; to reach the hub, take that setting away.</source>
        <translation>本机上的内容照常可用；要连接 Hub，请去掉该设置。</translation>
    </message>
    <message>
        <source>What is on this machine works without it; try again when there is a network.</source>
        <translation>本机上的内容不需要它；有网络时再试。</translation>
    </message>
    <message>
        <source>What is read of the lists in this file: {name}. Another one is left: {names}.</source>
        <translation>此文件中读取的列表：{name}。另有一个未读取：{names}。</translation>
    </message>
    <message>
        <source>What is read of the lists in this file: {name}. {count} others are left: {names}.</source>
        <translation>此文件中读取的列表：{name}。另有 {count} 个未读取：{names}。</translation>
    </message>
    <message>
        <source>What is shown of the run</source>
        <translation>显示运行的哪些内容</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>变化的内容</translation>
    </message>
    <message>
        <source>What is where, in a minute</source>
        <translation>一分钟了解各部分的位置</translation>
    </message>
    <message>
        <source>What is written is loaded once more by the library that will use it. It is kept only if it then answers as the run does.</source>
        <translation>写出的内容会由将要使用它的库重新加载一次。只有回答与该运行一致时才会保留。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it is stands here.</source>
        <translation>这里会说明它是什么。</translation>
    </message>
    <message>
        <source>What it kept of everyday language</source>
        <translation>日常语言保留了多少</translation>
    </message>
    <message>
        <source>What it will cost, and Launch</source>
        <translation>代价与启动</translation>
    </message>
    <message>
        <source>What learns and the memory it takes are known before. Launch starts the run; the bar at the foot of the window follows it wherever you are.</source>
        <translation>可训练部分和所需内存事先就知道。点“启动”开始运行；无论在哪个页面，窗口底部的栏都会跟随它。</translation>
    </message>
    <message>
        <source>What learns is which of the model&apos;s weights are switched off; no weight changes.</source>
        <translation>学习关闭模型的哪些权重；权重本身不变。</translation>
    </message>
    <message>
        <source>What learns, and from what</source>
        <translation>谁来学，学什么</translation>
    </message>
    <message>
        <source>What limits this comparison are the runs that are missing.</source>
        <translation>限制此比较的是缺少的运行。</translation>
    </message>
    <message>
        <source>What limits this comparison is the number of seeds.</source>
        <translation>限制此比较的是种子数量。</translation>
    </message>
    <message>
        <source>What limits this comparison is the number of test items, not the seeds.</source>
        <translation>限制此比较的是测试样本数量，而不是种子。</translation>
    </message>
    <message>
        <source>What moves in the model</source>
        <translation>模型中的变化</translation>
    </message>
    <message>
        <source>What moves where</source>
        <translation>各处的变化</translation>
    </message>
    <message>
        <source>What parts the cells</source>
        <translation>单元格的分隔符</translation>
    </message>
    <message>
        <source>What proposes the next trial</source>
        <translation>由什么提出下一次试验</translation>
    </message>
    <message>
        <source>What reads the answer out of the model, the head, is averaged by the same shares.</source>
        <translation>从模型读出答案的部分（任务头）按相同比例取平均。</translation>
    </message>
    <message>
        <source>What rounding changed</source>
        <translation>舍入改变了什么</translation>
    </message>
    <message>
        <source>What run {run} learned cannot be read: {reason}.</source>
        <translation>无法读取运行 {run} 所学的内容：{reason}。</translation>
    </message>
    <message>
        <source>What runs: {run}, with {model}. About {minutes} minutes.</source>
        <translation>将运行：{run}，使用 {model}。约 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>What should be learned</source>
        <translation>要学习的内容</translation>
    </message>
    <message>
        <source>What stands around cells</source>
        <translation>单元格外的引号</translation>
    </message>
    <message>
        <source>What stands behind the first {length} tokens of a text is not read.</source>
        <translation>文本前 {length} 个词元之后的内容不会读取。</translation>
    </message>
    <message>
        <source>What stands between labels</source>
        <translation>标签之间用什么分隔</translation>
    </message>
    <message>
        <source>What stands for each class at first</source>
        <translation>最初代表每个类别的内容</translation>
    </message>
    <message>
        <source>What tells which parts can go</source>
        <translation>用什么判断哪些部分可以去掉</translation>
    </message>
    <message>
        <source>What the adapter was trained on</source>
        <translation>训练该适配器所用的模型</translation>
    </message>
    <message>
        <source>What the adapters do before the first step</source>
        <translation>适配器在第一步之前做什么</translation>
    </message>
    <message>
        <source>What the blocks of models of type {type} compute does not reach the answer.</source>
        <translation>{type} 类型模型的块所计算的内容没有到达答案。</translation>
    </message>
    <message>
        <source>What the choice is called in the file</source>
        <translation>该选项在文件中的名称</translation>
    </message>
    <message>
        <source>What the choices belong to</source>
        <translation>选项所对应的内容</translation>
    </message>
    <message>
        <source>What the class sees</source>
        <translation>班级看到的内容</translation>
    </message>
    <message>
        <source>What the correction reads of a group</source>
        <translation>修正读取组的什么</translation>
    </message>
    <message>
        <source>What the head of the model reads</source>
        <translation>模型的头读取什么</translation>
    </message>
    <message>
        <source>What the loss feels most (SNIP)</source>
        <translation>损失最敏感的（SNIP）</translation>
    </message>
    <message>
        <source>What the methods are measured against: everything learns, the head alone, or nothing.</source>
        <translation>衡量各方法的标准：全部训练、仅训练分类头，或什么都不训练。</translation>
    </message>
    <message>
        <source>What the number of the right choice says</source>
        <translation>正确选项的编号表示什么</translation>
    </message>
    <message>
        <source>What the part beside it reads</source>
        <translation>旁边部分读取的内容</translation>
    </message>
    <message>
        <source>What the pattern is added to</source>
        <translation>模式加到哪里</translation>
    </message>
    <message>
        <source>What the result takes on disk.</source>
        <translation>结果占用的磁盘空间。</translation>
    </message>
    <message>
        <source>What the run {run} has learned is no longer what it was when this experiment was written.</source>
        <translation>运行 {run} 所学的内容已与写下此实验时不同。</translation>
    </message>
    <message>
        <source>What the run {run} learned has other parts, sizes or starting values than are wanted.</source>
        <translation>运行 {run} 所学内容的部件、大小或初始值与要求不同。</translation>
    </message>
    <message>
        <source>What the strip shows</source>
        <translation>条带显示的内容</translation>
    </message>
    <message>
        <source>What the two runs learned has other parts or sizes, so it cannot be put together.</source>
        <translation>两次运行所学内容的部件或大小不同，无法组合。</translation>
    </message>
    <message>
        <source>What there are several copies of</source>
        <translation>哪个部件有多个副本</translation>
    </message>
    <message>
        <source>What there is to read</source>
        <translation>可阅读的内容</translation>
    </message>
    <message>
        <source>What this test can tell</source>
        <translation>此测试能说明什么</translation>
    </message>
    <message>
        <source>What to do stands beside it.</source>
        <translation>旁边写有处理办法。</translation>
    </message>
    <message>
        <source>What trains</source>
        <translation>用什么训练</translation>
    </message>
    <message>
        <source>What tuning changed</source>
        <translation>微调改变了什么</translation>
    </message>
    <message>
        <source>What tuning changed, token by token</source>
        <translation>微调改变了什么，逐词元查看</translation>
    </message>
    <message>
        <source>What tuning changed, word by word</source>
        <translation>微调改变了什么，逐词查看</translation>
    </message>
    <message>
        <source>What waits for its turn</source>
        <translation>等待轮到的内容</translation>
    </message>
    <message>
        <source>What was asked for cannot be done.</source>
        <translation>所要求的无法完成。</translation>
    </message>
    <message>
        <source>What was cut away is zeros here, so the model has the size that it had: transformers builds all blocks of such a model alike, and cannot load one whose blocks are cut to different sizes.</source>
        <translation>剪去的部分在这里是零，因此模型保持原来的大小：transformers 把这类模型的所有块建成一样，无法加载块大小不一的模型。</translation>
    </message>
    <message>
        <source>What was equal, and what was not</source>
        <translation>哪些相同，哪些不同</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>What was learned cannot be read from {path}: {reason}</source>
        <translation>无法从 {path} 读取所学的内容：{reason}</translation>
    </message>
    <message>
        <source>What was learned does not fit this model and these settings: {reason}</source>
        <translation>所学内容与此模型和这些设置不匹配：{reason}</translation>
    </message>
    <message>
        <source>What was learned in {path} does not fit this model and these settings: {reason}</source>
        <translation>{path} 中所学的内容与此模型和这些设置不匹配：{reason}</translation>
    </message>
    <message>
        <source>What was noted of a download in {path} cannot be read.</source>
        <translation>无法读取 {path} 中下载的记录。</translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation>到目前为止的对话</translation>
    </message>
    <message>
        <source>What was the same for all:</source>
        <translation>对所有方法相同的：</translation>
    </message>
    <message>
        <source>What was trained once is drawn hollow: its interval knows the luck of the test part alone.</source>
        <translation>只训练一次的画成空心：其区间只包含测试集的偶然性。</translation>
    </message>
    <message>
        <source>What was written could not be loaded again, so it was not kept: {reason}</source>
        <translation>写出的内容无法重新加载，因此没有保留：{reason}</translation>
    </message>
    <message>
        <source>What was written does not answer as the run does, so it was not kept: the largest difference is {difference}, {limit} is allowed.</source>
        <translation>写出的内容与运行的回答不一致，因此没有保留：最大差别为 {difference}，允许 {limit}。</translation>
    </message>
    <message>
        <source>What you say next</source>
        <translation>您接下来说的话</translation>
    </message>
    <message>
        <source>What {method} has learned cannot be written into the weights of the model.</source>
        <translation>{method} 所学的内容无法写入模型权重。</translation>
    </message>
    <message>
        <source>What {method} has learned with these settings cannot be written into the weights of the model.</source>
        <translation>{method} 用这些设置学到的内容无法写入模型的权重。</translation>
    </message>
    <message>
        <source>What {method} learned cannot be added to what another run learned.</source>
        <translation>{method} 所学的内容无法与其他运行所学的相加。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When both have written, their words are compared here.</source>
        <translation>两边都写完后，会在这里比较用词。</translation>
    </message>
    <message>
        <source>When to choose it</source>
        <translation>何时选用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where a map has no bias, it gets one of zeros</source>
        <translation>没有偏置的映射会加上全零偏置</translation>
    </message>
    <message>
        <source>Where an answer does not stand where the row says, its first place in the passage is taken.</source>
        <translation>答案不在所说位置时，取它在段落中首次出现的位置。</translation>
    </message>
    <message>
        <source>Where every parameter sits, counted in the model itself</source>
        <translation>每个参数的位置，直接在模型中统计</translation>
    </message>
    <message>
        <source>Where it is wrong</source>
        <translation>答错之处</translation>
    </message>
    <message>
        <source>Where it sits</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Where memory allows; they share the cores</source>
        <translation>在内存允许时；它们分享处理器核心</translation>
    </message>
    <message>
        <source>Where more numbers stop paying</source>
        <translation>增加参数不再划算之处</translation>
    </message>
    <message>
        <source>Where tags begin</source>
        <translation>标记从哪里开始</translation>
    </message>
    <message>
        <source>Where texts are sorted; in writing they take all</source>
        <translation>用于分类；写作时它们会占掉全部</translation>
    </message>
    <message>
        <source>Where the answers go</source>
        <translation>回答写到哪里</translation>
    </message>
    <message>
        <source>Where the method sits in the model</source>
        <translation>方法在模型中的位置</translation>
    </message>
    <message>
        <source>Where the parameters are</source>
        <translation>参数的分布</translation>
    </message>
    <message>
        <source>Where the replay is</source>
        <translation>回放位置</translation>
    </message>
    <message>
        <source>Where the vectors stand</source>
        <translation>向量的位置</translation>
    </message>
    <message>
        <source>Where they begin</source>
        <translation>起始位置</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>两者不同之处</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>各项内容的位置</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>搜索位置</translation>
    </message>
    <message>
        <source>Where to make the folder</source>
        <translation>在哪里创建文件夹</translation>
    </message>
    <message>
        <source>Where {name} is farthest off</source>
        <translation>{name} 偏差最大的地方</translation>
    </message>
    <message>
        <source>Where {name} is wrong</source>
        <translation>{name} 答错之处</translation>
    </message>
    <message>
        <source>Whether anything differs before the first step</source>
        <translation>第一步之前是否有所不同</translation>
    </message>
    <message>
        <source>Whether each matrix has its own</source>
        <translation>每个矩阵是否各有一个</translation>
    </message>
    <message>
        <source>Whether it fits this machine: {way}</source>
        <translation>是否适合这台机器：{way}</translation>
    </message>
    <message>
        <source>Which answers of a conversation count</source>
        <translation>对话中哪些回答计入</translation>
    </message>
    <message>
        <source>Which biases</source>
        <translation>哪些偏置</translation>
    </message>
    <message>
        <source>Which experts each task uses</source>
        <translation>各任务使用哪些专家</translation>
    </message>
    <message>
        <source>Which is better, how sure that is, and what each one costs</source>
        <translation>哪个更好、有多确定、各自代价多少</translation>
    </message>
    <message>
        <source>Which maps of the attention are corrected</source>
        <translation>修正注意力的哪些映射</translation>
    </message>
    <message>
        <source>Which matrices get a correction</source>
        <translation>哪些矩阵添加修正</translation>
    </message>
    <message>
        <source>Which of the two factors</source>
        <translation>两个因子中的哪一个</translation>
    </message>
    <message>
        <source>Which of {methods} answers most test questions right{each}?</source>
        <translation>{methods}中哪一个答对的测试题最多{each}？</translation>
    </message>
    <message>
        <source>Which part of a block gets the branch</source>
        <translation>块的哪一部分带分支</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>哪些题目</translation>
    </message>
    <message>
        <source>Which rank the strength is divided by</source>
        <translation>强度除以哪个秩</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Which runs</source>
        <translation>显示哪些运行</translation>
    </message>
    <message>
        <source>Which settings</source>
        <translation>显示哪些设置</translation>
    </message>
    <message>
        <source>Which signals get a vector of factors</source>
        <translation>哪些信号乘以因子向量</translation>
    </message>
    <message>
        <source>Which trial is taken in the end</source>
        <translation>最后采用哪次试验</translation>
    </message>
    <message>
        <source>Which values are tried together</source>
        <translation>一起尝试哪些取值</translation>
    </message>
    <message>
        <source>Which weights are moved</source>
        <translation>移动哪些权重</translation>
    </message>
    <message>
        <source>Who races</source>
        <translation>参赛方法</translation>
    </message>
    <message>
        <source>Whole in 30 s</source>
        <translation>30 秒放完</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>谁的回答</translation>
    </message>
    <message>
        <source>Whose text is looked at</source>
        <translation>查看谁的文本</translation>
    </message>
    <message>
        <source>Why bars overlap</source>
        <translation>区间条为何重叠</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Wider by as much as is thinned out</source>
        <translation>按稀疏掉的程度加宽</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width beside the feed-forward; 0 is off</source>
        <translation>前馈旁的宽度；0 表示关闭</translation>
    </message>
    <message>
        <source>Width of that network</source>
        <translation>该网络的宽度</translation>
    </message>
    <message>
        <source>Width of the adapter behind a layer; 0 is off</source>
        <translation>层之后适配器的宽度；0 表示关闭</translation>
    </message>
    <message>
        <source>Width of the branch beside the feed-forward</source>
        <translation>前馈旁分支的宽度</translation>
    </message>
    <message>
        <source>With adapter_config.json in it</source>
        <translation>其中有 adapter_config.json</translation>
    </message>
    <message>
        <source>With equal minutes each run must have the machine to itself.</source>
        <translation>分钟数相等时，每次运行必须独占电脑。</translation>
    </message>
    <message>
        <source>With every block left out, the side network is empty.</source>
        <translation>跳过所有块后，旁路网络是空的。</translation>
    </message>
    <message>
        <source>With its parts cut out the model has {size} % of its size and is {times} times as fast. So it is in memory; an export keeps zeros in their place, since transformers loads no blocks of unequal sizes.</source>
        <translation>剪去部件后，模型大小为原来的 {size}%，速度为 {times} 倍。这是在内存中的情况；导出时该处保留零，因为 transformers 不能加载大小不一的块。</translation>
    </message>
    <message>
        <source>With other settings it can be exported as: {forms}.</source>
        <translation>换用其他设置可以导出为：{forms}。</translation>
    </message>
    <message>
        <source>With so many blocks spared, none is left to be cut.</source>
        <translation>保留这么多块后，没有可剪枝的块。</translation>
    </message>
    <message>
        <source>With so many blocks spared, none is left to be masked.</source>
        <translation>保留这么多块后，没有可掩码的块。</translation>
    </message>
    <message>
        <source>With texts as long as they may become and, on the processor, what the libraries take.</source>
        <translation>按文本允许的最大长度计算；在处理器上还包括各个库占用的内存。</translation>
    </message>
    <message>
        <source>With the correction that it starts from, {highest} is off most ({high}), {lowest} least ({low}).</source>
        <translation>加上初始修正后，{highest} 偏差最大（{high}），{lowest} 最小（{low}）。</translation>
    </message>
    <message>
        <source>With which of {methods} is the model least wrong about the test texts{each}?</source>
        <translation>使用{methods}中的哪一个时，模型对测试文本的误差最小{each}？</translation>
    </message>
    <message>
        <source>With {method} the loss did not fall: {before} at the first check, {after} on the test part.</source>
        <translation>使用 {method}，损失没有下降：第一次检查为 {before}，测试集上为 {after}。</translation>
    </message>
    <message>
        <source>With {method} the loss fell from {before} at the first check to {after} on the test part.</source>
        <translation>使用 {method}，损失从第一次检查的 {before} 降到测试集上的 {after}。</translation>
    </message>
    <message>
        <source>Within each matrix</source>
        <translation>各矩阵之内</translation>
    </message>
    <message>
        <source>Without PyTorch nothing can be trained. Close the program and type:</source>
        <translation>没有 PyTorch 就无法训练。请关闭程序并输入：</translation>
    </message>
    <message>
        <source>Without a run that could be compared, so not counted: {names}.</source>
        <translation>没有可比较的运行，因此不计：{names}。</translation>
    </message>
    <message>
        <source>Without the workbench:</source>
        <translation>不用工作台：</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>去掉这个词</translation>
    </message>
    <message>
        <source>Without training the new head of a classifier guesses at random.</source>
        <translation>分类器的新任务头未经训练只会随机猜测。</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>词嵌入</translation>
    </message>
    <message>
        <source>Word vectors may change</source>
        <translation>词嵌入可以改变</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Words of the model</source>
        <translation>模型的词</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Working values</source>
        <translation>中间值</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>无需网络</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Worst answers of {method}</source>
        <translation>{method} 最差的回答</translation>
    </message>
    <message>
        <source>Write METHOD.SETTING=VALUE with a method that races, or training.SETTING=VALUE.</source>
        <translation>请写 METHOD.SETTING=VALUE（参赛方法），或 training.SETTING=VALUE。</translation>
    </message>
    <message>
        <source>Write NAME=VALUES, such as rank=2,4,8 or learning_rate=1e-4..1e-2:log.</source>
        <translation>请写 NAME=VALUES，例如 rank=2,4,8 或 learning_rate=1e-4..1e-2:log。</translation>
    </message>
    <message>
        <source>Write a number there, or leave the row out.</source>
        <translation>请在那里写一个数字，或略去该行。</translation>
    </message>
    <message>
        <source>Write a sentence that says what is to be done, or start from something else.</source>
        <translation>请写一句话说明要做什么，或换一种初始来源。</translation>
    </message>
    <message>
        <source>Write a text of your own, or answer a file.</source>
        <translation>请自己写一段文本，或回答一个文件。</translation>
    </message>
    <message>
        <source>Write a whole number there, counted from 0, or leave the row out.</source>
        <translation>请在那里写一个从 0 开始计数的整数，或略去该行。</translation>
    </message>
    <message>
        <source>Write it as 10M-1B, 1B- or -500M.</source>
        <translation>请写成 10M-1B、1B- 或 -500M。</translation>
    </message>
    <message>
        <source>Write it as hours and minutes, such as 22:30.</source>
        <translation>请写成小时和分钟，例如 22:30。</translation>
    </message>
    <message>
        <source>Write it as name=value.</source>
        <translation>请写成 名称=值。</translation>
    </message>
    <message>
        <source>Write it as owner/name, or paste the address of its page.</source>
        <translation>请写成 所有者/名称，或粘贴其页面地址。</translation>
    </message>
    <message>
        <source>Write it, then start again.</source>
        <translation>请写好它，然后重新启动。</translation>
    </message>
    <message>
        <source>Write numbers from 1 to {most}, such as 1 3 5-6, or all.</source>
        <translation>请写 1 到 {most} 的数，如 1 3 5-6，或 all。</translation>
    </message>
    <message>
        <source>Write on in the same style</source>
        <translation>以相同风格续写</translation>
    </message>
    <message>
        <source>Write on, off.</source>
        <translation>请写 on, off。</translation>
    </message>
    <message>
        <source>Write one in a language that the model reads, or start from something else.</source>
        <translation>请用模型能读的语言写一段，或换一种初始来源。</translation>
    </message>
    <message>
        <source>Write one in each line.</source>
        <translation>每行写一个。</translation>
    </message>
    <message>
        <source>Write something, and its tokens stand here.</source>
        <translation>写点什么，这里就会显示它的词元。</translation>
    </message>
    <message>
        <source>Write tags as IOB2: B- where something begins, I- where it goes on, else O.</source>
        <translation>请用 IOB2 写标记：开始处用 B-，延续处用 I-，其余用 O。</translation>
    </message>
    <message>
        <source>Write the result for another library</source>
        <translation>为其他库写出结果</translation>
    </message>
    <message>
        <source>Write the smaller end first.</source>
        <translation>请先写较小的一端。</translation>
    </message>
    <message>
        <source>Write them in one, divided by a bar: first | second.</source>
        <translation>请写在一起，用竖线分隔：第一 | 第二。</translation>
    </message>
    <message>
        <source>Write three underscores, ___, where a word is to be filled in.</source>
        <translation>在要填词处写三个下划线 ___。</translation>
    </message>
    <message>
        <source>Write two or more of: {known}.</source>
        <translation>请写两个或更多：{known}。</translation>
    </message>
    <message>
        <source>Write two or more values with commas between them.</source>
        <translation>请写两个或更多取值，用逗号分隔。</translation>
    </message>
    <message>
        <source>Write values such as {low}, {high}, or a range such as {low}..{high}.</source>
        <translation>请写如 {low}, {high} 的取值，或如 {low}..{high} 的范围。</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Writes above its size; its owners ask you to agree to their terms.</source>
        <translation>写作超出其大小的水平；所有者要求您同意其条款。</translation>
    </message>
    <message>
        <source>Writes texts</source>
        <translation>写文本</translation>
    </message>
    <message>
        <source>Writing a checkpoint.</source>
        <translation>正在写入检查点。</translation>
    </message>
    <message>
        <source>Writing a sample.</source>
        <translation>正在写示例。</translation>
    </message>
    <message>
        <source>Writing ends there at the latest</source>
        <translation>最多生成到此为止</translation>
    </message>
    <message>
        <source>Writing the data set</source>
        <translation>正在写入数据集</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Wrong answers are {wrong} uncertain on average, right ones {right}.</source>
        <translation>错误回答的平均不确定度为 {wrong}，正确回答为 {right}。</translation>
    </message>
    <message>
        <source>You guessed: {guess}. It was {value}.</source>
        <translation>您的猜测：{guess}。结果是 {value}。</translation>
    </message>
    <message>
        <source>You guessed: {guess}. {value}</source>
        <translation>您的猜测：{guess}。{value}</translation>
    </message>
    <message>
        <source>Your folders</source>
        <translation>您的文件夹</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>您的猜测</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Zero at the start</source>
        <translation>初始为零</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show everything</source>
        <translation>放大、缩小、显示全部</translation>
    </message>
    <message>
        <source>`run --from-trial` trains what it tried in full.</source>
        <translation>`run --from-trial` 可完整训练它所尝试的配置。</translation>
    </message>
    <message>
        <source>`run` with its spec.toml does it again.</source>
        <translation>用它的 spec.toml 执行 `run` 可以重做。</translation>
    </message>
    <message>
        <source>`show` of a search names its trials.</source>
        <translation>对搜索执行 `show` 会列出其试验。</translation>
    </message>
    <message>
        <source>a chosen share learns</source>
        <translation>训练选中的一部分</translation>
    </message>
    <message>
        <source>a correction for each head</source>
        <translation>每个头一个修正</translation>
    </message>
    <message>
        <source>a fifth</source>
        <translation>五分之一</translation>
    </message>
    <message>
        <source>a fiftieth</source>
        <translation>五十分之一</translation>
    </message>
    <message>
        <source>a hundredth</source>
        <translation>百分之一</translation>
    </message>
    <message>
        <source>a larger model in 4 bit is worth more to you than a smaller one in full</source>
        <translation>4 位的大模型比全精度的小模型更有价值</translation>
    </message>
    <message>
        <source>a little slower in use</source>
        <translation>使用时稍慢</translation>
    </message>
    <message>
        <source>a low rank seems too narrow for the task</source>
        <translation>低秩对任务来说似乎太窄</translation>
    </message>
    <message>
        <source>a ninth</source>
        <translation>九分之一</translation>
    </message>
    <message>
        <source>a probability is acted upon: it should mean what it says</source>
        <translation>要依据概率行动：概率应当名副其实</translation>
    </message>
    <message>
        <source>a prompt learned directly will not move</source>
        <translation>直接学习的提示没有进展</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>四分之一</translation>
    </message>
    <message>
        <source>a search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>a seventh</source>
        <translation>七分之一</translation>
    </message>
    <message>
        <source>a single knob is wanted: this one has two parts to balance</source>
        <translation>只想要一个旋钮：这里有两部分要平衡</translation>
    </message>
    <message>
        <source>a sixth</source>
        <translation>六分之一</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>十分之一</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>三分之一</translation>
    </message>
    <message>
        <source>a thousandth</source>
        <translation>千分之一</translation>
    </message>
    <message>
        <source>a twentieth</source>
        <translation>二十分之一</translation>
    </message>
    <message>
        <source>a wider adapter would help, but not more numbers</source>
        <translation>加宽适配器有帮助，但不想增加参数</translation>
    </message>
    <message>
        <source>about {need} of {free} that are free</source>
        <translation>约 {need}，可用 {free}</translation>
    </message>
    <message>
        <source>about {need}, and {free} are free</source>
        <translation>约 {need}，可用 {free}</translation>
    </message>
    <message>
        <source>about {need}, or {least} with one text at a time and less kept; {free} are free</source>
        <translation>约 {need}，每次一段文本并少保留中间值时为 {least}；可用 {free}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>约剩 {time}</translation>
    </message>
    <message>
        <source>activation checkpointing, also called gradient checkpointing</source>
        <translation>激活检查点，也称梯度检查点</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>adapter after cross-attention</source>
        <translation>交叉注意力之后的适配器</translation>
    </message>
    <message>
        <source>adapter input</source>
        <translation>适配器输入</translation>
    </message>
    <message>
        <source>add and norm</source>
        <translation>相加与归一化</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>after block {n}</source>
        <translation>块 {n} 之后</translation>
    </message>
    <message>
        <source>after the attention</source>
        <translation>注意力之后</translation>
    </message>
    <message>
        <source>after the cross-attention</source>
        <translation>交叉注意力之后</translation>
    </message>
    <message>
        <source>after the feed-forward</source>
        <translation>前馈之后</translation>
    </message>
    <message>
        <source>after: off by {error} points</source>
        <translation>之后：偏差 {error} 个百分点</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对</translation>
    </message>
    <message>
        <source>alike: less than counts</source>
        <translation>相同：小于有意义的差别</translation>
    </message>
    <message>
        <source>all blocks together</source>
        <translation>所有块合计</translation>
    </message>
    <message>
        <source>all classes alike</source>
        <translation>各类别相同</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>all matrices get a correction and memory is short</source>
        <translation>所有矩阵都要修正且内存紧张</translation>
    </message>
    <message>
        <source>all of the tested versions</source>
        <translation>全部为已测试的版本</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all places</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>全部权重</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>alternating steps T</source>
        <translation>交替步数 T</translation>
    </message>
    <message>
        <source>an adapter alone learns its few examples by heart</source>
        <translation>单个适配器会把少量样本背下来</translation>
    </message>
    <message>
        <source>an adapter does well and should become smaller</source>
        <translation>适配器效果好，想让它更小</translation>
    </message>
    <message>
        <source>an eighth</source>
        <translation>八分之一</translation>
    </message>
    <message>
        <source>an encoder sorts sentences or pairs of them</source>
        <translation>编码器对句子或句子对分类</translation>
    </message>
    <message>
        <source>and 1 other run</source>
        <translation>和另外 1 次运行</translation>
    </message>
    <message>
        <source>and 1 other, less likely</source>
        <translation>和另外 1 个，可能性更低</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
    <message>
        <source>and {count} other runs</source>
        <translation>和另外 {count} 次运行</translation>
    </message>
    <message>
        <source>and {count} others, less likely</source>
        <translation>和另外 {count} 个，可能性更低</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>answers must come fast: each costs a backward pass for every class</source>
        <translation>回答必须快：每个回答对每个类别都要一次反向计算</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>as they were installed</source>
        <translation>按安装时的版本</translation>
    </message>
    <message>
        <source>asks for access</source>
        <translation>需要访问权限</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>至少 {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>至多 {value}</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>attention output</source>
        <translation>注意力输出</translation>
    </message>
    <message>
        <source>band: lowest to highest of {count} seeds</source>
        <translation>色带：{count} 个种子的最小值到最大值</translation>
    </message>
    <message>
        <source>base: {size}</source>
        <translation>基础模型：{size}</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>before keys and values</source>
        <translation>键和值之前</translation>
    </message>
    <message>
        <source>before the blocks</source>
        <translation>在块之前</translation>
    </message>
    <message>
        <source>before: off by {error} points</source>
        <translation>之前：偏差 {error} 个百分点</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>behind the blocks</source>
        <translation>在块之后</translation>
    </message>
    <message>
        <source>beside the feed-forward</source>
        <translation>前馈旁边</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>beta 1</source>
        <translation>beta 1</translation>
    </message>
    <message>
        <source>beta 2</source>
        <translation>beta 2</translation>
    </message>
    <message>
        <source>between {low} and {high}, 95 % sure</source>
        <translation>介于 {low} 和 {high} 之间，95% 把握</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>bias terms</source>
        <translation>偏置项</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>bitsandbytes does not load on this machine</source>
        <translation>bitsandbytes 无法在这台电脑上加载</translation>
    </message>
    <message>
        <source>bitsandbytes reads matrices wrongly that are {width} wide; it takes multiples of 64.</source>
        <translation>bitsandbytes 会读错宽度为 {width} 的矩阵；它只接受 64 的倍数。</translation>
    </message>
    <message>
        <source>bitsandbytes {version} cannot be used: {reason}. All methods without 4 bit work. Type:</source>
        <translation>bitsandbytes {version} 无法使用：{reason}。不用 4 位的方法都正常。请输入：</translation>
    </message>
    <message>
        <source>bitsandbytes {version} is installed</source>
        <translation>已安装 bitsandbytes {version}</translation>
    </message>
    <message>
        <source>block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>block {n}</source>
        <translation>块 {n}</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>bottleneck width</source>
        <translation>瓶颈宽度</translation>
    </message>
    <message>
        <source>can be merged in</source>
        <translation>可以合并进模型</translation>
    </message>
    <message>
        <source>cannot be told apart</source>
        <translation>无法区分</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>聊天模板</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>click to read</source>
        <translation>点击阅读</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>已比较</translation>
    </message>
    <message>
        <source>config.json in {folder} gives {value} as {name}; at most {most} can be right.</source>
        <translation>{folder} 中的 config.json 把 {name} 写为 {value}；最多只可能是 {most}。</translation>
    </message>
    <message>
        <source>copies, one drawn</source>
        <translation>多个副本，抽取一个</translation>
    </message>
    <message>
        <source>correction beside a matrix in 4 bit</source>
        <translation>4 位矩阵旁的修正</translation>
    </message>
    <message>
        <source>correction per group of inputs</source>
        <translation>每组输入一个修正</translation>
    </message>
    <message>
        <source>correction that repairs rounding</source>
        <translation>修补舍入误差的修正</translation>
    </message>
    <message>
        <source>correction with a spread</source>
        <translation>带离散度的修正</translation>
    </message>
    <message>
        <source>correction, passed on to the matrix</source>
        <translation>传递给矩阵的修正</translation>
    </message>
    <message>
        <source>cross key</source>
        <translation>交叉键</translation>
    </message>
    <message>
        <source>cross output</source>
        <translation>交叉输出</translation>
    </message>
    <message>
        <source>cross query</source>
        <translation>交叉查询</translation>
    </message>
    <message>
        <source>cross value</source>
        <translation>交叉值</translation>
    </message>
    <message>
        <source>cross-attention</source>
        <translation>交叉注意力</translation>
    </message>
    <message>
        <source>cross-attention key</source>
        <translation>交叉注意力键</translation>
    </message>
    <message>
        <source>cross-attention output</source>
        <translation>交叉注意力输出</translation>
    </message>
    <message>
        <source>cross-attention query</source>
        <translation>交叉注意力查询</translation>
    </message>
    <message>
        <source>cross-attention value</source>
        <translation>交叉注意力值</translation>
    </message>
    <message>
        <source>cut at {count}</source>
        <translation>在 {count} 处截断</translation>
    </message>
    <message>
        <source>data are few, and the start decides</source>
        <translation>数据少，起点很关键</translation>
    </message>
    <message>
        <source>decoder block {n}</source>
        <translation>解码器块 {n}</translation>
    </message>
    <message>
        <source>decoder: {part}</source>
        <translation>解码器：{part}</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>differences of several tasks or languages are to be added up later</source>
        <translation>以后要把多个任务或语言的差值相加</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>double quantization</source>
        <translation>双重量化</translation>
    </message>
    <message>
        <source>down and left is better</source>
        <translation>左下更好</translation>
    </message>
    <message>
        <source>down and right is better</source>
        <translation>右下更好</translation>
    </message>
    <message>
        <source>dropout on the correction is wanted: the change would not be the one that was seen</source>
        <translation>想在修正上使用 dropout：那样变化就不是所见的变化</translation>
    </message>
    <message>
        <source>dropped ladders</source>
        <translation>dropped ladders</translation>
    </message>
    <message>
        <source>early stopping</source>
        <translation>提前停止（early stopping）</translation>
    </message>
    <message>
        <source>eight methods</source>
        <translation>八种方法</translation>
    </message>
    <message>
        <source>eleven methods</source>
        <translation>十一种方法</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>词嵌入</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>词嵌入</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>encoder and decoder</source>
        <translation>编码器和解码器</translation>
    </message>
    <message>
        <source>encoder hidden size</source>
        <translation>编码器隐藏宽度</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>ended at {time}</source>
        <translation>结束于 {time}</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>epochs; empty means as many as such data usually needs</source>
        <translation>轮数（epochs）；留空表示这类数据通常所需的次数</translation>
    </message>
    <message>
        <source>evaluation interval</source>
        <translation>评估间隔</translation>
    </message>
    <message>
        <source>evaluation mode</source>
        <translation>评估模式</translation>
    </message>
    <message>
        <source>every millisecond of an answer counts: the adapters stay in the way, look at LoRA</source>
        <translation>回答的每一毫秒都重要：适配器会留在通路上，请看 LoRA</translation>
    </message>
    <message>
        <source>every number counts, and the smallest good mixture is wanted</source>
        <translation>每个参数都重要，要找最小的好组合</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>个样本</translation>
    </message>
    <message>
        <source>examples a second</source>
        <translation>样本/秒</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>expert (weights in %)</source>
        <translation>专家（权重，%）</translation>
    </message>
    <message>
        <source>expert_num</source>
        <translation>expert_num</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>experts and a gate</source>
        <translation>专家与一个门</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>feed-forward down</source>
        <translation>前馈收缩</translation>
    </message>
    <message>
        <source>feed-forward gate</source>
        <translation>前馈门</translation>
    </message>
    <message>
        <source>feed-forward up</source>
        <translation>前馈扩展</translation>
    </message>
    <message>
        <source>fetched {count} times</source>
        <translation>获取 {count} 次</translation>
    </message>
    <message>
        <source>few-shot baseline; 0 is zero-shot, empty measures none beside a method</source>
        <translation>少样本基线；0 为零样本，空则不在方法之外测量</translation>
    </message>
    <message>
        <source>fewer than a thousandth of the model&apos;s numbers may learn: a prefix or LoRA uses them better</source>
        <translation>只允许训练不到千分之一的参数：前缀或 LoRA 利用得更好</translation>
    </message>
    <message>
        <source>fidelity</source>
        <translation>fidelity</translation>
    </message>
    <message>
        <source>final phase</source>
        <translation>最后阶段</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>finished at {time}</source>
        <translation>完成于 {time}</translation>
    </message>
    <message>
        <source>first feed-forward matrix</source>
        <translation>第一个前馈矩阵</translation>
    </message>
    <message>
        <source>five methods</source>
        <translation>五种方法</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>仅供参考</translation>
    </message>
    <message>
        <source>four methods</source>
        <translation>四种方法</translation>
    </message>
    <message>
        <source>front</source>
        <translation>前沿</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>full precision (32 bit)</source>
        <translation>全精度（32 位）</translation>
    </message>
    <message>
        <source>further parts</source>
        <translation>其他部分</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>gradient accumulation</source>
        <translation>梯度累积</translation>
    </message>
    <message>
        <source>gradient clipping (norm)</source>
        <translation>梯度裁剪（范数）</translation>
    </message>
    <message>
        <source>grid points, both ends among them</source>
        <translation>网格点，包括两端</translation>
    </message>
    <message>
        <source>grid search, random search, Bayesian optimisation</source>
        <translation>网格搜索、随机搜索、贝叶斯优化</translation>
    </message>
    <message>
        <source>group size</source>
        <translation>组大小</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>half</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>half the adapters of the Houlsby placement are enough</source>
        <translation>只需 Houlsby 放置方式一半的适配器</translation>
    </message>
    <message>
        <source>head</source>
        <translation>任务头</translation>
    </message>
    <message>
        <source>head only: {value}</source>
        <translation>仅分类头：{value}</translation>
    </message>
    <message>
        <source>heads are known to do different things, as in larger models</source>
        <translation>已知各头作用不同，例如在较大的模型中</translation>
    </message>
    <message>
        <source>here now as {key}, beside another one of its name</source>
        <translation>现已在此，名为 {key}，与另一个同名的并存</translation>
    </message>
    <message>
        <source>here now, as {key}</source>
        <translation>现已在此，名为 {key}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>被隐藏</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>how sure it said it was</source>
        <translation>自称有多大把握</translation>
    </message>
    <message>
        <source>in the last step</source>
        <translation>最近 1 步</translation>
    </message>
    <message>
        <source>in the last {steps} steps</source>
        <translation>最近 {steps} 步</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>increment</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>initial design</source>
        <translation>初始设计</translation>
    </message>
    <message>
        <source>initial rank</source>
        <translation>初始秩</translation>
    </message>
    <message>
        <source>initial scale</source>
        <translation>初始尺度</translation>
    </message>
    <message>
        <source>initial sparsity</source>
        <translation>初始稀疏度</translation>
    </message>
    <message>
        <source>initial warm-up</source>
        <translation>初始预热</translation>
    </message>
    <message>
        <source>initialisation</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>initialisation of the experts</source>
        <translation>专家的初始化</translation>
    </message>
    <message>
        <source>initialisation text</source>
        <translation>初始化文本</translation>
    </message>
    <message>
        <source>intrinsic dimension</source>
        <translation>内在维度</translation>
    </message>
    <message>
        <source>is here now</source>
        <translation>已在此处</translation>
    </message>
    <message>
        <source>is here now, beside another one of its name</source>
        <translation>已在此处，与另一个同名的并存</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>is starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>it must act like the base model before the first step: a prefix never does</source>
        <translation>第一步之前必须与基础模型一致：前缀做不到</translation>
    </message>
    <message>
        <source>it must be smaller still: look at (IA)³ or BitFit</source>
        <translation>还要更小：请看 (IA)³ 或 BitFit</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>key of the cross-attention</source>
        <translation>交叉注意力的键</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>lambda of task arithmetic</source>
        <translation>任务算术的 lambda</translation>
    </message>
    <message>
        <source>last norm</source>
        <translation>最后的归一化</translation>
    </message>
    <message>
        <source>layer normalisation</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>learned keys and values</source>
        <translation>可学习的键和值</translation>
    </message>
    <message>
        <source>learned pattern</source>
        <translation>可学习模式</translation>
    </message>
    <message>
        <source>learned prompt</source>
        <translation>可学习提示</translation>
    </message>
    <message>
        <source>learned scaling</source>
        <translation>可学习缩放</translation>
    </message>
    <message>
        <source>learned vectors and a gap</source>
        <translation>可学习向量与一个空缺</translation>
    </message>
    <message>
        <source>learning rate factor</source>
        <translation>学习率因子</translation>
    </message>
    <message>
        <source>learning rate; empty means the method&apos;s usual one</source>
        <translation>学习率；留空使用该方法的常用值</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>可训练</translation>
    </message>
    <message>
        <source>learns by the method</source>
        <translation>由该方法训练</translation>
    </message>
    <message>
        <source>length-bucketed batches</source>
        <translation>按长度分桶的批</translation>
    </message>
    <message>
        <source>less</source>
        <translation>更低</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>不到 0.1%</translation>
    </message>
    <message>
        <source>linearised low-rank correction</source>
        <translation>线性化的低秩修正</translation>
    </message>
    <message>
        <source>loss mask</source>
        <translation>损失掩码</translation>
    </message>
    <message>
        <source>loss {score} on the test part, {when}</source>
        <translation>测试集损失 {score}，{when}</translation>
    </message>
    <message>
        <source>low-rank correction</source>
        <translation>低秩修正</translation>
    </message>
    <message>
        <source>low-rank correction, can be cut</source>
        <translation>低秩修正，可裁剪</translation>
    </message>
    <message>
        <source>low-rank correction, growing</source>
        <translation>低秩修正，逐渐增大</translation>
    </message>
    <message>
        <source>low-rank correction, half frozen</source>
        <translation>低秩修正，一半冻结</translation>
    </message>
    <message>
        <source>low-rank correction, shrinking</source>
        <translation>低秩修正，逐渐缩小</translation>
    </message>
    <message>
        <source>made of runs</source>
        <translation>由运行组成</translation>
    </message>
    <message>
        <source>many matrices share a small budget and you do not know which of them need it</source>
        <translation>许多矩阵共用小预算，又不知道哪些需要</translation>
    </message>
    <message>
        <source>many results must share one base model, each at a bit a weight</source>
        <translation>许多结果必须共用一个基础模型，每个权重各一比特</translation>
    </message>
    <message>
        <source>many small variants must share one base model</source>
        <translation>许多小变体必须共用一个基础模型</translation>
    </message>
    <message>
        <source>many tasks share one running model, even within one batch</source>
        <translation>多个任务共用一个运行中的模型，甚至在同一批中</translation>
    </message>
    <message>
        <source>many variants of one model have to be kept</source>
        <translation>需要保存一个模型的许多变体</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>mask scope</source>
        <translation>掩码范围</translation>
    </message>
    <message>
        <source>max_inference_step</source>
        <translation>max_inference_step</translation>
    </message>
    <message>
        <source>maximum optimizer steps</source>
        <translation>优化器最大步数</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>mean of a value</source>
        <translation>每个取值的平均</translation>
    </message>
    <message>
        <source>mean of all</source>
        <translation>全部的平均值</translation>
    </message>
    <message>
        <source>means of {count} seeds, 95 % intervals</source>
        <translation>{count} 个种子的平均值，95% 区间</translation>
    </message>
    <message>
        <source>means of {low} to {high} seeds, 95 % intervals</source>
        <translation>{low} 到 {high} 个种子的平均值，95% 区间</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测得</translation>
    </message>
    <message>
        <source>median pruning</source>
        <translation>中位数剪枝</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>memory is short</source>
        <translation>内存紧张</translation>
    </message>
    <message>
        <source>memory is short: the first phase needs as much as full fine-tuning</source>
        <translation>内存紧张：第一阶段与全量微调需要一样多</translation>
    </message>
    <message>
        <source>memory is short: training needs as much as when everything learns</source>
        <translation>内存紧张：训练所需与全部训练时一样多</translation>
    </message>
    <message>
        <source>memory is the most in use until then</source>
        <translation>内存指到那时为止的最大占用</translation>
    </message>
    <message>
        <source>memory is what is short: the graph of the large model is never kept</source>
        <translation>内存紧张：从不保留大模型的计算图</translation>
    </message>
    <message>
        <source>merge last</source>
        <translation>merge last</translation>
    </message>
    <message>
        <source>mixed precision (bfloat16)</source>
        <translation>混合精度（bfloat16）</translation>
    </message>
    <message>
        <source>mixed precision (float16)</source>
        <translation>混合精度（float16）</translation>
    </message>
    <message>
        <source>mixture of finished LoRAs</source>
        <translation>已完成 LoRA 的混合</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更高</translation>
    </message>
    <message>
        <source>moved along random directions</source>
        <translation>沿随机方向移动</translation>
    </message>
    <message>
        <source>much must be learned: the feed-forward is the place that gains from more numbers</source>
        <translation>需要学习很多内容：前馈是参数越多越受益的位置</translation>
    </message>
    <message>
        <source>multi-objective Bayesian optimisation</source>
        <translation>多目标贝叶斯优化</translation>
    </message>
    <message>
        <source>n_kfac</source>
        <translation>n_kfac</translation>
    </message>
    <message>
        <source>narrow branch</source>
        <translation>窄分支</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>neurons that go</source>
        <translation>被去掉的神经元</translation>
    </message>
    <message>
        <source>new, learns</source>
        <translation>新增，可训练</translation>
    </message>
    <message>
        <source>new, stays as it began</source>
        <translation>新增，保持初始值</translation>
    </message>
    <message>
        <source>nine methods</source>
        <translation>九种方法</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>no method</source>
        <translation>没有方法</translation>
    </message>
    <message>
        <source>no, it cannot run</source>
        <translation>否，无法运行</translation>
    </message>
    <message>
        <source>nobody can say at answering time which task a text belongs to</source>
        <translation>回答时无法得知文本属于哪个任务</translation>
    </message>
    <message>
        <source>non-linearity</source>
        <translation>非线性</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>none of the earlier tasks is akin to the new one</source>
        <translation>以前的任务与新任务都不相近</translation>
    </message>
    <message>
        <source>norm and adapter</source>
        <translation>归一化与适配器</translation>
    </message>
    <message>
        <source>norm behind the embedding</source>
        <translation>词嵌入之后的归一化</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>尚未统计</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>此处不可用</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing in the model was changed</source>
        <translation>模型没有任何改动</translation>
    </message>
    <message>
        <source>nothing in the model was changed; {facts}</source>
        <translation>模型没有任何改动；{facts}</translation>
    </message>
    <message>
        <source>number of prompt tokens</source>
        <translation>提示词元数</translation>
    </message>
    <message>
        <source>number of special tokens</source>
        <translation>特殊词元数</translation>
    </message>
    <message>
        <source>number of virtual tokens</source>
        <translation>虚拟词元数</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>numbers are kept</source>
        <translation>保留的参数量</translation>
    </message>
    <message>
        <source>numbers learn</source>
        <translation>可训练参数量</translation>
    </message>
    <message>
        <source>numbers that are kept</source>
        <translation>保留的参数</translation>
    </message>
    <message>
        <source>numbers that learn</source>
        <translation>可训练参数</translation>
    </message>
    <message>
        <source>of all parameters</source>
        <translation>占全部参数</translation>
    </message>
    <message>
        <source>of one run</source>
        <translation>单次运行的</translation>
    </message>
    <message>
        <source>of the whole worker process</source>
        <translation>整个工作进程</translation>
    </message>
    <message>
        <source>of work</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>of {free} free</source>
        <translation>可用 {free}</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>共 {total}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>在前沿上</translation>
    </message>
    <message>
        <source>on the test part</source>
        <translation>在测试集上</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>on validation</source>
        <translation>在验证集上</translation>
    </message>
    <message>
        <source>on validation; crosses: ended early</source>
        <translation>在验证集上；叉号：提前结束</translation>
    </message>
    <message>
        <source>on validation; hollow: another one is smaller and no worse</source>
        <translation>在验证集上；空心：另有一个更小且不差</translation>
    </message>
    <message>
        <source>one base model is to serve many tasks: each result is a model of its own</source>
        <translation>一个基础模型要用于许多任务：每个结果都是单独的模型</translation>
    </message>
    <message>
        <source>one core, {threads} threads</source>
        <translation>一个核心，{threads} 个线程</translation>
    </message>
    <message>
        <source>one differs</source>
        <translation>一个不同</translation>
    </message>
    <message>
        <source>one method</source>
        <translation>一种方法</translation>
    </message>
    <message>
        <source>one minus the sparse ratio</source>
        <translation>1 减去稀疏率</translation>
    </message>
    <message>
        <source>one model must do several related tasks, and some of them have few examples</source>
        <translation>一个模型必须完成多个相关任务，其中有些样本很少</translation>
    </message>
    <message>
        <source>one row a class</source>
        <translation>每类一行</translation>
    </message>
    <message>
        <source>one run each</source>
        <translation>各一次运行</translation>
    </message>
    <message>
        <source>one run, {size}</source>
        <translation>一次运行，{size}</translation>
    </message>
    <message>
        <source>one sample</source>
        <translation>一个样本</translation>
    </message>
    <message>
        <source>one seed, one sample</source>
        <translation>一个种子，一个样本</translation>
    </message>
    <message>
        <source>one training run already takes hours: this takes many short ones</source>
        <translation>一次训练已需数小时：这里需要很多次短训练</translation>
    </message>
    <message>
        <source>one writing model is to learn several tasks, each with a file of its own</source>
        <translation>一个写作模型要学习多个任务，各自一个文件</translation>
    </message>
    <message>
        <source>other trials</source>
        <translation>其他试验</translation>
    </message>
    <message>
        <source>output of the attention</source>
        <translation>注意力输出</translation>
    </message>
    <message>
        <source>output of the cross-attention</source>
        <translation>交叉注意力的输出</translation>
    </message>
    <message>
        <source>output of the model</source>
        <translation>模型输出</translation>
    </message>
    <message>
        <source>output to words</source>
        <translation>到词的输出</translation>
    </message>
    <message>
        <source>outside the blocks</source>
        <translation>块之外</translation>
    </message>
    <message>
        <source>over head only</source>
        <translation>高于仅分类头</translation>
    </message>
    <message>
        <source>owner/name</source>
        <translation>所有者/名称</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p，校正后</translation>
    </message>
    <message>
        <source>packing; within a block no text sees another one where model and method allow it</source>
        <translation>打包（packing）；在模型和方法允许时，块内文本互不可见</translation>
    </message>
    <message>
        <source>paired; outlined if told apart</source>
        <translation>配对；可区分者加框</translation>
    </message>
    <message>
        <source>parallel adapter</source>
        <translation>并行适配器</translation>
    </message>
    <message>
        <source>parameter budget</source>
        <translation>参数预算</translation>
    </message>
    <message>
        <source>pass {now} of {all}</source>
        <translation>第 {now} 轮，共 {all} 轮</translation>
    </message>
    <message>
        <source>patience; of equal scores the lower loss is the better one</source>
        <translation>耐心；得分相同时损失更低者更好</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>paused at {time}</source>
        <translation>暂停于 {time}</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>peak memory, {predicted} predicted</source>
        <translation>内存峰值，预测 {predicted}</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>放置位置</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>无修正</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>point</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>positions and further parts</source>
        <translation>位置及其他部分</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>prefix length</source>
        <translation>前缀长度</translation>
    </message>
    <message>
        <source>prior precision</source>
        <translation>先验精度</translation>
    </message>
    <message>
        <source>probability of each token, in points</source>
        <translation>每个词元的概率，以百分点计</translation>
    </message>
    <message>
        <source>prompt encoder</source>
        <translation>提示编码器</translation>
    </message>
    <message>
        <source>prompts in front of the text are enough: prompt-tuning is simpler</source>
        <translation>文本前的提示已够用：Prompt-tuning 更简单</translation>
    </message>
    <message>
        <source>pruning criterion</source>
        <translation>剪枝准则</translation>
    </message>
    <message>
        <source>pruning frequency</source>
        <translation>剪枝频率</translation>
    </message>
    <message>
        <source>pruning ratio</source>
        <translation>剪枝比例</translation>
    </message>
    <message>
        <source>pushed marks, before each block</source>
        <translation>每个块之前被推动的标记</translation>
    </message>
    <message>
        <source>quant type</source>
        <translation>量化类型</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>query of the cross-attention</source>
        <translation>交叉注意力的查询</translation>
    </message>
    <message>
        <source>question to all layers</source>
        <translation>对所有层的提问</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>rank {rank}: {value}</source>
        <translation>秩 {rank}：{value}</translation>
    </message>
    <message>
        <source>ready at {time}</source>
        <translation>{time} 完成</translation>
    </message>
    <message>
        <source>recorded in {pack}</source>
        <translation>录制于 {pack}</translation>
    </message>
    <message>
        <source>reduction factor</source>
        <translation>缩小因子</translation>
    </message>
    <message>
        <source>reparameterisation</source>
        <translation>重参数化</translation>
    </message>
    <message>
        <source>repeats with other seeds, each read on the test part</source>
        <translation>用其他种子重复，各在测试集上读取</translation>
    </message>
    <message>
        <source>repeats with other seeds, the same for every method</source>
        <translation>用其他种子重复，各方法相同</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>round {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>same minutes</source>
        <translation>分钟数相同</translation>
    </message>
    <message>
        <source>same number of parameters that learn</source>
        <translation>可训练参数量相同</translation>
    </message>
    <message>
        <source>same steps</source>
        <translation>步数相同</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>词元数相同</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>sampling weight; 1 is proportional to rows</source>
        <translation>采样权重；1 表示与行数成比例</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>second feed-forward matrix</source>
        <translation>第二个前馈矩阵</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>serial adapter</source>
        <translation>串行适配器</translation>
    </message>
    <message>
        <source>seven methods</source>
        <translation>七种方法</translation>
    </message>
    <message>
        <source>several tasks, each trained by itself, shall end in one model</source>
        <translation>多个单独训练的任务要汇入一个模型</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>share of the full phase</source>
        <translation>完整阶段所占比例</translation>
    </message>
    <message>
        <source>share that learns</source>
        <translation>可训练比例</translation>
    </message>
    <message>
        <source>sharing_up, sharing_down</source>
        <translation>sharing_up, sharing_down</translation>
    </message>
    <message>
        <source>side network</source>
        <translation>旁路网络</translation>
    </message>
    <message>
        <source>six methods</source>
        <translation>六种方法</translation>
    </message>
    <message>
        <source>speed is the aim: the zeros are still multiplied</source>
        <translation>目标是速度：零仍然会参与乘法</translation>
    </message>
    <message>
        <source>stands in the way</source>
        <translation>有阻碍</translation>
    </message>
    <message>
        <source>start step K</source>
        <translation>起始步 K</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>step {step}: {values}</source>
        <translation>第 {step} 步：{values}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stopped at {time}</source>
        <translation>停止于 {time}</translation>
    </message>
    <message>
        <source>structure-aware</source>
        <translation>结构感知</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>有把握</translation>
    </message>
    <message>
        <source>target modules</source>
        <translation>目标模块</translation>
    </message>
    <message>
        <source>target rank</source>
        <translation>目标秩</translation>
    </message>
    <message>
        <source>task head</source>
        <translation>任务头</translation>
    </message>
    <message>
        <source>task head, frozen</source>
        <translation>任务头，冻结</translation>
    </message>
    <message>
        <source>task head, learns</source>
        <translation>任务头，可训练</translation>
    </message>
    <message>
        <source>task_embedding_dim</source>
        <translation>task_embedding_dim</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>ten methods</source>
        <translation>十种方法</translation>
    </message>
    <message>
        <source>texts are long, so that remembered inputs outweigh everything else</source>
        <translation>文本很长，记住的输入占了大头</translation>
    </message>
    <message>
        <source>texts are summarised or translated</source>
        <translation>要做摘要或翻译</translation>
    </message>
    <message>
        <source>texts are to be written</source>
        <translation>要写文本</translation>
    </message>
    <message>
        <source>texts fill the whole length that the model can read</source>
        <translation>文本占满模型可读的全部长度</translation>
    </message>
    <message>
        <source>texts must keep their full length</source>
        <translation>文本必须保持完整长度</translation>
    </message>
    <message>
        <source>the answer has to come as fast as from the base model</source>
        <translation>回答必须与基础模型一样快</translation>
    </message>
    <message>
        <source>the base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>the best score counts more than memory</source>
        <translation>最好的得分比内存更重要</translation>
    </message>
    <message>
        <source>the budget is small and all matrices may compete for it</source>
        <translation>预算小，所有矩阵可以竞争</translation>
    </message>
    <message>
        <source>the feed-forward parts have to learn as well</source>
        <translation>前馈部分也需要学习</translation>
    </message>
    <message>
        <source>the first {most} of {count}</source>
        <translation>{count} 道中的前 {most} 道</translation>
    </message>
    <message>
        <source>the memory for training is short: the network is a thousand times larger than its result</source>
        <translation>训练内存紧张：该网络比其结果大一千倍</translation>
    </message>
    <message>
        <source>the merged result must stay in 4 bit: look at QA-LoRA</source>
        <translation>合并结果必须保持 4 位：请看 QA-LoRA</translation>
    </message>
    <message>
        <source>the model fits anyway: LoRA starts from the exact weights and is as fast</source>
        <translation>模型本来就放得下：LoRA 从精确权重开始，而且同样快</translation>
    </message>
    <message>
        <source>the model has no biases, as LLaMA and T5: they would have to be added</source>
        <translation>模型没有偏置，如 LLaMA 和 T5：需要补上</translation>
    </message>
    <message>
        <source>the model has to learn what it does not know: it is read, never changed</source>
        <translation>模型必须学会它不知道的：它只被读取，从不改变</translation>
    </message>
    <message>
        <source>the model is deep and large beside the batch</source>
        <translation>相对于批而言，模型又深又大</translation>
    </message>
    <message>
        <source>the model is large: the larger, the closer it comes to full fine-tuning</source>
        <translation>模型很大：越大越接近全量微调</translation>
    </message>
    <message>
        <source>the model is small and the data plenty</source>
        <translation>模型小而数据多</translation>
    </message>
    <message>
        <source>the model is small, or the training short: it learns slowly</source>
        <translation>模型小或训练短：它学得慢</translation>
    </message>
    <message>
        <source>the model is small: rounding costs it more than memory is worth</source>
        <translation>模型小：舍入的损失超过节省的内存</translation>
    </message>
    <message>
        <source>the model must learn something quite new: LoRA and adapters can express more</source>
        <translation>模型必须学会全新的内容：LoRA 和适配器的表达能力更强</translation>
    </message>
    <message>
        <source>the model was not kept as a masked language model, or writes from left to right</source>
        <translation>模型没有保留为掩码语言模型，或从左到右写作</translation>
    </message>
    <message>
        <source>the model writes text, from tables or in a given manner</source>
        <translation>模型根据表格或以特定方式写文本</translation>
    </message>
    <message>
        <source>the model&apos;s own, learns</source>
        <translation>模型自身的，可训练</translation>
    </message>
    <message>
        <source>the model&apos;s weights are most of what fills the memory</source>
        <translation>模型权重占了大部分内存</translation>
    </message>
    <message>
        <source>the preparation is too long: every matrix is taken apart once a round</source>
        <translation>准备时间太长：每轮都要分解每个矩阵</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>the rank is settled: plain LoRA then learns it better in the same time</source>
        <translation>秩已确定：普通 LoRA 在相同时间内学得更好</translation>
    </message>
    <message>
        <source>the rank is very small: the frozen half then sees too little of the input</source>
        <translation>秩非常小：冻结的那一半看到的输入太少</translation>
    </message>
    <message>
        <source>the result has to be merged into the model</source>
        <translation>结果需要合并进模型</translation>
    </message>
    <message>
        <source>the result has to run as fast as the base model</source>
        <translation>结果必须与基础模型一样快</translation>
    </message>
    <message>
        <source>the result is to be merged: only LoRA itself would be left</source>
        <translation>结果要合并：那样只剩下 LoRA 本身</translation>
    </message>
    <message>
        <source>the result may stay in two pieces: QLoRA&apos;s correction can say more at the same rank</source>
        <translation>结果可以保持两部分：相同秩下 QLoRA 的修正表达力更强</translation>
    </message>
    <message>
        <source>the result must be a few kilobytes, the head included</source>
        <translation>连同头在内，结果须只有几千字节</translation>
    </message>
    <message>
        <source>the result must be a few times smaller than LoRA&apos;s</source>
        <translation>结果必须比 LoRA 小几倍</translation>
    </message>
    <message>
        <source>the result must be merged or must be very small</source>
        <translation>结果必须合并或非常小</translation>
    </message>
    <message>
        <source>the result must be tiny and cost nothing when the model answers</source>
        <translation>结果必须极小，且回答时没有额外代价</translation>
    </message>
    <message>
        <source>the result must be tiny, and nothing may be added to the length of a text</source>
        <translation>结果必须极小，且不能增加文本长度</translation>
    </message>
    <message>
        <source>the result must be tiny: look at (IA)³ or BitFit</source>
        <translation>结果必须极小：请看 (IA)³ 或 BitFit</translation>
    </message>
    <message>
        <source>the result must fit into a few kilobytes</source>
        <translation>结果必须只有几千字节</translation>
    </message>
    <message>
        <source>the result will be merged anyway</source>
        <translation>结果反正要合并</translation>
    </message>
    <message>
        <source>the run is very short: importance needs some dozens of steps to show</source>
        <translation>运行很短：重要性要几十步才会显现</translation>
    </message>
    <message>
        <source>the same result must go to devices of different size</source>
        <translation>同一结果要用在不同大小的设备上</translation>
    </message>
    <message>
        <source>the same small budget for each, on the validation part</source>
        <translation>各用相同的小预算，在验证集上</translation>
    </message>
    <message>
        <source>the task is far from what the model has read</source>
        <translation>任务与模型读过的内容相差很远</translation>
    </message>
    <message>
        <source>the task is far from what the model has read, such as summaries or translation</source>
        <translation>任务与模型读过的内容相差很远，例如摘要或翻译</translation>
    </message>
    <message>
        <source>the tokenizer sets no marks, or the model writes: one single token is then moved</source>
        <translation>分词器不加标记，或模型用于写作：那样只会移动一个词元</translation>
    </message>
    <message>
        <source>the trained model has to run in few bits, with nothing beside it</source>
        <translation>训练后的模型必须以少量比特运行，旁边没有其他内容</translation>
    </message>
    <message>
        <source>the tuned model must be smaller and faster than the base</source>
        <translation>微调后的模型必须比基础模型更小更快</translation>
    </message>
    <message>
        <source>the whole model&apos;s gradients do not fit into memory</source>
        <translation>整个模型的梯度放不进内存</translation>
    </message>
    <message>
        <source>the widths of the model have no good divisors</source>
        <translation>模型宽度没有合适的因数</translation>
    </message>
    <message>
        <source>then the best in full</source>
        <translation>然后完整训练最好的</translation>
    </message>
    <message>
        <source>then the best, {seeds} seeds</source>
        <translation>然后训练最好的，{seeds} 个种子</translation>
    </message>
    <message>
        <source>there are enough examples to train: LoRA itself then does better</source>
        <translation>样本足够训练：那时 LoRA 本身更好</translation>
    </message>
    <message>
        <source>there are few examples</source>
        <translation>样本很少</translation>
    </message>
    <message>
        <source>there are few examples, and the names of the classes say what they mean</source>
        <translation>样本很少，且类别名称能说明含义</translation>
    </message>
    <message>
        <source>there are thousands of examples: more numbers could learn more from them</source>
        <translation>有成千上万的样本：更多参数能学到更多</translation>
    </message>
    <message>
        <source>there is a single task: plain LoRA does the same with less</source>
        <translation>只有一个任务：普通 LoRA 用更少即可做到</translation>
    </message>
    <message>
        <source>there is enough data for a million numbers to learn from</source>
        <translation>有足够的数据供一百万个参数学习</translation>
    </message>
    <message>
        <source>there is little data and the model has biases, as BERT and GPT-2 do</source>
        <translation>数据少，且模型有偏置，如 BERT 和 GPT-2</translation>
    </message>
    <message>
        <source>there is little data, and LoRA alone becomes too sure of itself</source>
        <translation>数据少，单独的 LoRA 会过于自信</translation>
    </message>
    <message>
        <source>there is much data: methods with more numbers go further</source>
        <translation>数据很多：参数更多的方法能走得更远</translation>
    </message>
    <message>
        <source>there is no time or memory for training</source>
        <translation>没有时间或内存进行训练</translation>
    </message>
    <message>
        <source>there is one task and nothing to put together: LoRA learns a little more</source>
        <translation>只有一个任务，没有可组合的：LoRA 学得稍多</translation>
    </message>
    <message>
        <source>this computer&apos;s graphics processor</source>
        <translation>这台电脑的图形处理器</translation>
    </message>
    <message>
        <source>this computer&apos;s processor</source>
        <translation>这台电脑的处理器</translation>
    </message>
    <message>
        <source>three methods</source>
        <translation>三种方法</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>time is short: measuring importance costs a full-size gradient for each matrix</source>
        <translation>时间紧张：测量重要性要为每个矩阵计算完整大小的梯度</translation>
    </message>
    <message>
        <source>time or memory is short: every step rewrites all weights of the blocks</source>
        <translation>时间或内存紧张：每步都要重写块的所有权重</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>torch cannot use {card}, though its driver knows it; the processor trains instead.</source>
        <translation>torch 无法使用 {card}，尽管驱动认识它；改由处理器训练。</translation>
    </message>
    <message>
        <source>towards {label}, in points</source>
        <translation>趋向 {label}，以百分点计</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>training is short: so few numbers need many passes over the data</source>
        <translation>训练很短：这么少的参数需要遍历数据很多轮</translation>
    </message>
    <message>
        <source>training may take longer, but the result must stay small</source>
        <translation>训练可以更久，但结果必须保持小</translation>
    </message>
    <message>
        <source>training must be fast and take little memory: nothing goes back through the model</source>
        <translation>训练必须快且省内存：没有任何东西反向穿过模型</translation>
    </message>
    <message>
        <source>training time counts: every batch goes through the model twice</source>
        <translation>训练时间重要：每批要通过模型两次</translation>
    </message>
    <message>
        <source>transformers does not know models of type {type}; they bring their own code.</source>
        <translation>transformers 不认识 {type} 类型的模型；它们自带代码。</translation>
    </message>
    <message>
        <source>transformers has no head that sorts texts for models of type {type}.</source>
        <translation>transformers 没有为 {type} 类型的模型提供文本分类头。</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>twelve methods</source>
        <translation>十二种方法</translation>
    </message>
    <message>
        <source>two methods</source>
        <translation>两种方法</translation>
    </message>
    <message>
        <source>two or three bits: plain rounding would ruin the model there</source>
        <translation>两位或三位：单纯舍入会毁掉模型</translation>
    </message>
    <message>
        <source>two texts are to be judged together, and something may stand between them</source>
        <translation>要一起判断两段文本，且之间可以插入内容</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>三分之二</translation>
    </message>
    <message>
        <source>uncertainty, from sure to all classes alike</source>
        <translation>不确定性，从确定到各类别同等可能</translation>
    </message>
    <message>
        <source>under 0.01 %</source>
        <translation>不到 0.01%</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>up and left is better</source>
        <translation>左上更好</translation>
    </message>
    <message>
        <source>up and right is better</source>
        <translation>右上更好</translation>
    </message>
    <message>
        <source>usual choice</source>
        <translation>通常的选择</translation>
    </message>
    <message>
        <source>usual choice, about ten times in a run</source>
        <translation>通常的选择，每次运行约十次</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>value of the cross-attention</source>
        <translation>交叉注意力的值</translation>
    </message>
    <message>
        <source>verbaliser initialisation</source>
        <translation>verbaliser 初始化</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>等待轮到</translation>
    </message>
    <message>
        <source>waits for the settings</source>
        <translation>等待设置</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>warm-up ratio</source>
        <translation>预热比例</translation>
    </message>
    <message>
        <source>was here already</source>
        <translation>原已存在</translation>
    </message>
    <message>
        <source>was here already, as {key}</source>
        <translation>原已存在，名为 {key}</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weight of the consistency loss</source>
        <translation>一致性损失的权重</translation>
    </message>
    <message>
        <source>what fails its two steps of rehearsal</source>
        <translation>未通过两步预演的</translation>
    </message>
    <message>
        <source>what goes on inside a block has to change, and not only what leaves it</source>
        <translation>需要改变块内部的运算，而不仅是其输出</translation>
    </message>
    <message>
        <source>what the task needs is known to some layer already, only not to the last one</source>
        <translation>任务所需的信息某一层已经知道，只是最后一层不知道</translation>
    </message>
    <message>
        <source>what was learned is to be added, weighed or taken away again later</source>
        <translation>以后要把所学内容相加、加权或减去</translation>
    </message>
    <message>
        <source>with the settings of now</source>
        <translation>使用当前设置</translation>
    </message>
    <message>
        <source>word embeddings</source>
        <translation>词嵌入</translation>
    </message>
    <message>
        <source>word vectors</source>
        <translation>词嵌入</translation>
    </message>
    <message>
        <source>works on the graphics card</source>
        <translation>可在显卡上使用</translation>
    </message>
    <message>
        <source>works on the processor</source>
        <translation>可在处理器上使用</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes, chosen</source>
        <translation>是，已选</translation>
    </message>
    <message>
        <source>you can spend some percent of the model&apos;s size on learning</source>
        <translation>可以拿出模型百分之几的大小来学习</translation>
    </message>
    <message>
        <source>you do not know which parts suit the task, and the machine may work for a while</source>
        <translation>不知道哪些部件适合任务，并且可以让电脑运行一段时间</translation>
    </message>
    <message>
        <source>you do not know which rank the task needs</source>
        <translation>不知道任务需要多大的秩</translation>
    </message>
    <message>
        <source>you have LoRAs of related tasks and a handful of examples of a new one</source>
        <translation>有相关任务的 LoRA，以及新任务的少量样本</translation>
    </message>
    <message>
        <source>you need a yardstick for the other methods</source>
        <translation>需要衡量其他方法的标尺</translation>
    </message>
    <message>
        <source>you want attention corrected in more places than LoRA&apos;s two</source>
        <translation>想在比 LoRA 的两处更多的位置修正注意力</translation>
    </message>
    <message>
        <source>you want one safe first choice for almost any task</source>
        <translation>想要对几乎任何任务都稳妥的首选</translation>
    </message>
    <message>
        <source>you want to know how few numbers a task takes</source>
        <translation>想知道任务最少需要多少参数</translation>
    </message>
    <message>
        <source>you want to know how well it does when it is shown a few examples</source>
        <translation>您想知道给它看几个示例后表现如何</translation>
    </message>
    <message>
        <source>you want to know what the model can do already</source>
        <translation>想知道模型已经能做什么</translation>
    </message>
    <message>
        <source>you want to know where a writing model starts from</source>
        <translation>想知道写作模型的起点</translation>
    </message>
    <message>
        <source>you want to see where in the model a task takes place</source>
        <translation>想看任务发生在模型的哪些地方</translation>
    </message>
    <message>
        <source>you want to see where in the model the task is learned</source>
        <translation>想看任务是在模型的哪里学到的</translation>
    </message>
    <message>
        <source>you want to see which matrices ask for more</source>
        <translation>想看哪些矩阵需要更多</translation>
    </message>
    <message>
        <source>you want to see which tasks use the same experts</source>
        <translation>想看哪些任务使用相同的专家</translation>
    </message>
    <message>
        <source>you want to see which weights a task can do without</source>
        <translation>想看任务可以不用哪些权重</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>您的猜测</translation>
    </message>
    <message>
        <source>{amount} minutes</source>
        <translation>{amount} 分钟</translation>
    </message>
    <message>
        <source>{amount} numbers that learn, or as near as its size setting comes</source>
        <translation>{amount} 个可训练参数，或大小设置所能达到的最接近值</translation>
    </message>
    <message>
        <source>{amount} saved</source>
        <translation>节省 {amount}</translation>
    </message>
    <message>
        <source>{amount} steps</source>
        <translation>{amount} 步</translation>
    </message>
    <message>
        <source>{amount} tokens</source>
        <translation>{amount} 个词元</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>超出 {amount}</translation>
    </message>
    <message>
        <source>{batch} examples at a time, gathered {times} times</source>
        <translation>每次 {batch} 个样本，累积 {times} 次</translation>
    </message>
    <message>
        <source>{best} also beats {losers}.</source>
        <translation>{best} 也胜过 {losers}。</translation>
    </message>
    <message>
        <source>{best} beats {losers}.</source>
        <translation>{best} 胜过 {losers}。</translation>
    </message>
    <message>
        <source>{best} cannot be told apart from {others} on this test.</source>
        <translation>在此测试上，{best} 与 {others} 无法区分。</translation>
    </message>
    <message>
        <source>{best} is better than {others} on this test: {score} against {theirs}.</source>
        <translation>在此测试上，{best} 优于 {others}：{score} 对 {theirs}。</translation>
    </message>
    <message>
        <source>{best} is the best here: it beats each of the other {count}.</source>
        <translation>{best} 在这里最好：胜过其他 {count} 个中的每一个。</translation>
    </message>
    <message>
        <source>{best} is the best here: it beats {others}.</source>
        <translation>{best} 在这里最好：胜过 {others}。</translation>
    </message>
    <message>
        <source>{block}, {site}</source>
        <translation>{block}，{site}</translation>
    </message>
    <message>
        <source>{caption} over the steps</source>
        <translation>{caption}（按步）</translation>
    </message>
    <message>
        <source>{card} found, {free} free</source>
        <translation>找到 {card}，可用 {free}</translation>
    </message>
    <message>
        <source>{card}, {total}, {free} free</source>
        <translation>{card}，{total}，可用 {free}</translation>
    </message>
    <message>
        <source>{card}, {total}, {free} free; {count} cards in all</source>
        <translation>{card}，{total}，可用 {free}；共 {count} 块显卡</translation>
    </message>
    <message>
        <source>{choice}: {reason}</source>
        <translation>{choice}：{reason}</translation>
    </message>
    <message>
        <source>{contender} takes part twice in the same way.</source>
        <translation>{contender} 以相同方式参赛了两次。</translation>
    </message>
    <message>
        <source>{contender}: {reason}</source>
        <translation>{contender}：{reason}</translation>
    </message>
    <message>
        <source>{copies} copies became their mean. They had gone apart most at {highest} ({high}).</source>
        <translation>{copies} 个副本合成其平均。在 {highest} 处相差最大（{high}）。</translation>
    </message>
    <message>
        <source>{cores} cores, {threads} threads</source>
        <translation>{cores} 个核心，{threads} 个线程</translation>
    </message>
    <message>
        <source>{count} answers, from sure to unsure.</source>
        <translation>{count} 个回答，从有把握到没把握。</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} 十亿</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 个</translation>
    </message>
    <message>
        <source>{count} chosen, {size}</source>
        <translation>已选 {count} 项，{size}</translation>
    </message>
    <message>
        <source>{count} decoder blocks</source>
        <translation>{count} 个解码器块</translation>
    </message>
    <message>
        <source>{count} encoder blocks</source>
        <translation>{count} 个编码器块</translation>
    </message>
    <message>
        <source>{count} examples</source>
        <translation>{count} 个样本</translation>
    </message>
    <message>
        <source>{count} files in {path} are not read: {names}.</source>
        <translation>{path} 中有 {count} 个文件未被读取：{names}。</translation>
    </message>
    <message>
        <source>{count} folders cannot be used</source>
        <translation>{count} 个文件夹无法使用</translation>
    </message>
    <message>
        <source>{count} for keys and values</source>
        <translation>键和值 {count} 个</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} labels occur only once (rows {rows}): {labels}.</source>
        <translation>有 {count} 个类别只出现一次（第 {rows} 行）：{labels}。</translation>
    </message>
    <message>
        <source>{count} labels; the rarest occurs {least} times.</source>
        <translation>{count} 个类别；最少的出现 {least} 次。</translation>
    </message>
    <message>
        <source>{count} lines above</source>
        <translation>上方 {count} 行</translation>
    </message>
    <message>
        <source>{count} methods</source>
        <translation>{count} 种方法</translation>
    </message>
    <message>
        <source>{count} methods, 1 seed each</source>
        <translation>{count} 种方法，各 1 个种子</translation>
    </message>
    <message>
        <source>{count} methods, {seeds} seeds each</source>
        <translation>{count} 种方法，各 {seeds} 个种子</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} 百万</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} 个模型</translation>
    </message>
    <message>
        <source>{count} models are being fetched</source>
        <translation>正在获取 {count} 个模型</translation>
    </message>
    <message>
        <source>{count} more do not fit.</source>
        <translation>另有 {count} 个不合适。</translation>
    </message>
    <message>
        <source>{count} more trials failed.</source>
        <translation>另有 {count} 次试验失败。</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} 毫秒</translation>
    </message>
    <message>
        <source>{count} new numbers stay as they began.</source>
        <translation>{count} 个新增参数保持初始值。</translation>
    </message>
    <message>
        <source>{count} now</source>
        <translation>现为 {count}</translation>
    </message>
    <message>
        <source>{count} numbers are stored, the task head among them.</source>
        <translation>共存储 {count} 个参数，包括任务头。</translation>
    </message>
    <message>
        <source>{count} numbers learn beside the network.</source>
        <translation>网络之外有 {count} 个参数可训练。</translation>
    </message>
    <message>
        <source>{count} of {all} things are new here.</source>
        <translation>{all} 项中有 {count} 项是新的。</translation>
    </message>
    <message>
        <source>{count} of {counted} counted rows are longer than the {limit} tokens that are read; they are cut there.</source>
        <translation>统计的 {counted} 行中有 {count} 行超过可读取的 {limit} 个词元；会在那里截断。</translation>
    </message>
    <message>
        <source>{count} of {total} parameters learn on {model}: {share}.</source>
        <translation>在 {model} 上，{total} 个参数中有 {count} 个可训练：{share}。</translation>
    </message>
    <message>
        <source>{count} of {total} parameters learn: {share} %.</source>
        <translation>{total} 个参数中有 {count} 个可训练：{share}%。</translation>
    </message>
    <message>
        <source>{count} other files in its folder go together with it, and are not read: {names}.</source>
        <translation>同一文件夹中还有 {count} 个文件与它成套，但未被读取：{names}。</translation>
    </message>
    <message>
        <source>{count} other runs are made of what is to be deleted.</source>
        <translation>另有 {count} 次运行由要删除的内容组成。</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>其他 {count} 个</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} 个参数</translation>
    </message>
    <message>
        <source>{count} parameters; most are in {part}, {share}.</source>
        <translation>{count} 个参数；大部分在 {part} 中，{share}。</translation>
    </message>
    <message>
        <source>{count} passes</source>
        <translation>{count} 轮</translation>
    </message>
    <message>
        <source>{count} pieces marked</source>
        <translation>标记了 {count} 处</translation>
    </message>
    <message>
        <source>{count} pieces; “{text}” changed most, by {points} points.</source>
        <translation>{count} 段；“{text}”变化最大，为 {points} 个百分点。</translation>
    </message>
    <message>
        <source>{count} questions that none of them solves</source>
        <translation>{count} 道题都没有方法答对</translation>
    </message>
    <message>
        <source>{count} questions that {first} alone solves.</source>
        <translation>只有 {first} 答对的 {count} 道题。</translation>
    </message>
    <message>
        <source>{count} questions that {first} solves and {second} does not.</source>
        <translation>{first} 答对而 {second} 答错的 {count} 道题。</translation>
    </message>
    <message>
        <source>{count} references</source>
        <translation>{count} 个参照</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) also stand in a part that only checks what was learned.</source>
        <translation>有 {count} 行（{rows}）也出现在只用于检验的部分中。</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) are the same as earlier ones.</source>
        <translation>有 {count} 行（{rows}）与前面的行相同。</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) have another number of tags than of words.</source>
        <translation>有 {count} 行（{rows}）的标记数与词数不同。</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) have half a character: the texts were cut there.</source>
        <translation>有 {count} 行（{rows}）含有半个字符：文本在那里被截断。</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) have labels that have no names here: {labels}.</source>
        <translation>有 {count} 行（{rows}）的类别在此没有名称：{labels}。</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) have the same text as earlier ones, but another answer.</source>
        <translation>有 {count} 行（{rows}）与前面的行文本相同，但答案不同。</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) look as if their letters had been read in the wrong encoding.</source>
        <translation>有 {count} 行（{rows}）看起来像是用错误的编码读取的。</translation>
    </message>
    <message>
        <source>{count} rows ({rows}) name the choice behind the last when counted from 0, and no row names the choice 0.</source>
        <translation>从 0 数起时，有 {count} 行（{rows}）指向最后一个选项之后的选项，而没有任何行指向选项 0。</translation>
    </message>
    <message>
        <source>{count} rows have one word alone, but a row has to be a whole sentence with its tags.</source>
        <translation>有 {count} 行只有一个词，而一行必须是带标记的整个句子。</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} 次运行</translation>
    </message>
    <message>
        <source>{count} runs are called {run} in {store}.</source>
        <translation>{store} 中有 {count} 次运行名为 {run}。</translation>
    </message>
    <message>
        <source>{count} runs are in the queue.</source>
        <translation>{count} 次运行在队列中。</translation>
    </message>
    <message>
        <source>{count} runs are still running.</source>
        <translation>{count} 次运行仍在进行。</translation>
    </message>
    <message>
        <source>{count} runs at once are not possible.</source>
        <translation>无法同时进行 {count} 次运行。</translation>
    </message>
    <message>
        <source>{count} runs deleted.</source>
        <translation>已删除 {count} 次运行。</translation>
    </message>
    <message>
        <source>{count} runs have learned from it: {runs}. They keep their results; training again needs the data.</source>
        <translation>有 {count} 次运行用它学习过：{runs}。结果会保留；重新训练则需要这些数据。</translation>
    </message>
    <message>
        <source>{count} runs learn from {data}, or wait to: {runs}.</source>
        <translation>有 {count} 次运行正在用 {data} 学习，或在等待：{runs}。</translation>
    </message>
    <message>
        <source>{count} runs wait in the queue.</source>
        <translation>队列中有 {count} 次运行在等待。</translation>
    </message>
    <message>
        <source>{count} runs were made with it and cannot go on, answer or be repeated without it: {runs}.</source>
        <translation>有 {count} 次运行用到了它，没有它便无法继续、回答或重做：{runs}。</translation>
    </message>
    <message>
        <source>{count} runs, about {time} by what the others took.</source>
        <translation>{count} 次运行，按其他运行的用时约 {time}。</translation>
    </message>
    <message>
        <source>{count} runs, can be written</source>
        <translation>{count} 次运行，可写入</translation>
    </message>
    <message>
        <source>{count} runs, on a network share</source>
        <translation>{count} 次运行，在网络共享上</translation>
    </message>
    <message>
        <source>{count} runs, {size}</source>
        <translation>{count} 次运行，{size}</translation>
    </message>
    <message>
        <source>{count} runs.</source>
        <translation>{count} 次运行。</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} seeds</source>
        <translation>{count} 个种子</translation>
    </message>
    <message>
        <source>{count} seeds each</source>
        <translation>各 {count} 个种子</translation>
    </message>
    <message>
        <source>{count} things stand in the way of training.</source>
        <translation>有 {count} 项阻碍训练。</translation>
    </message>
    <message>
        <source>{count} throughout</source>
        <translation>始终 {count}</translation>
    </message>
    <message>
        <source>{count} to learn from</source>
        <translation>{count} 个用于训练</translation>
    </message>
    <message>
        <source>{count} to test</source>
        <translation>{count} 个用于测试</translation>
    </message>
    <message>
        <source>{count} to validate</source>
        <translation>{count} 个用于验证</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个词元</translation>
    </message>
    <message>
        <source>{count} tokens, and {special} that the tokenizer adds.</source>
        <translation>{count} 个词元，分词器另加 {special} 个。</translation>
    </message>
    <message>
        <source>{count} tokens, {special} more added by the tokenizer; {unknown} of them unknown to it.</source>
        <translation>{count} 个词元，分词器另加 {special} 个；其中 {unknown} 个它不认识。</translation>
    </message>
    <message>
        <source>{count} tokens.</source>
        <translation>{count} 个词元。</translation>
    </message>
    <message>
        <source>{count} trials</source>
        <translation>{count} 次试验</translation>
    </message>
    <message>
        <source>{count} trials have a score, {front} of them are on the front.</source>
        <translation>{count} 次试验有得分，其中 {front} 次在前沿上。</translation>
    </message>
    <message>
        <source>{count} trials have a score.</source>
        <translation>{count} 次试验有得分。</translation>
    </message>
    <message>
        <source>{count} trials, then the best one in full with {seeds} seeds.</source>
        <translation>{count} 次试验，然后用 {seeds} 个种子完整训练最好的。</translation>
    </message>
    <message>
        <source>{count} trials, then the best one in full.</source>
        <translation>{count} 次试验，然后完整训练最好的。</translation>
    </message>
    <message>
        <source>{count} under way</source>
        <translation>{count} 个进行中</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} 个值</translation>
    </message>
    <message>
        <source>{count} values from {low} to {high}, by equal differences</source>
        <translation>从 {low} 到 {high} 的 {count} 个值，等差</translation>
    </message>
    <message>
        <source>{count} values from {low} to {high}, by equal ratios</source>
        <translation>从 {low} 到 {high} 的 {count} 个值，等比</translation>
    </message>
    <message>
        <source>{count}, each {width} wide</source>
        <translation>{count} 个，宽度 {width}</translation>
    </message>
    <message>
        <source>{count}×</source>
        <translation>{count}×</translation>
    </message>
    <message>
        <source>{data} and {count} more</source>
        <translation>{data} 和另外 {count} 个</translation>
    </message>
    <message>
        <source>{data} at rank {rank} ({value})</source>
        <translation>{data} 在秩 {rank}（{value}）</translation>
    </message>
    <message>
        <source>{data} cannot be learned together with the first data: its answers are of another kind.</source>
        <translation>{data} 无法与第一个数据集一起学习：答案的类型不同。</translation>
    </message>
    <message>
        <source>{data} cannot be learned together with the first data: one is about classes, the other about writing.</source>
        <translation>{data} 不能与第一份数据一起学习：一个是分类，另一个是写作。</translation>
    </message>
    <message>
        <source>{data} has no {part} part of its own; a tenth was set aside.</source>
        <translation>{data} 没有单独的 {part} 部分；已留出十分之一。</translation>
    </message>
    <message>
        <source>{data} is here, and chosen.</source>
        <translation>{data} 已就绪并已选中。</translation>
    </message>
    <message>
        <source>{data} is here, and chosen. {model} can learn it, and was taken with it.</source>
        <translation>{data} 已就绪并已选中。{model} 可以学习它，已一并选用。</translation>
    </message>
    <message>
        <source>{data} with {method}</source>
        <translation>{data}，{method}</translation>
    </message>
    <message>
        <source>{dimension} numbers are too few: up to {needed} are taken for the strengths of the tensors.</source>
        <translation>{dimension} 个数太少：张量的强度最多要用 {needed} 个。</translation>
    </message>
    <message>
        <source>{done} of {planned} runs</source>
        <translation>{done} / {planned} 次运行</translation>
    </message>
    <message>
        <source>{done} of {planned} runs are done.</source>
        <translation>{planned} 次运行中已完成 {done} 次。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}，共 {total}</translation>
    </message>
    <message>
        <source>{done} of {total} are here.</source>
        <translation>已有 {done}，共 {total}。</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} / {total} 行</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} / {total} 次运行</translation>
    </message>
    <message>
        <source>{done} of {total} runs of the race are done.</source>
        <translation>比赛的 {total} 次运行中已完成 {done} 次。</translation>
    </message>
    <message>
        <source>{done} of {total} runs, {run}</source>
        <translation>{done} / {total} 次运行，{run}</translation>
    </message>
    <message>
        <source>{done} of {total} runs, {run} and {more} more</source>
        <translation>{done} / {total} 次运行，{run} 和另外 {more} 个</translation>
    </message>
    <message>
        <source>{done} of {total} trials are done.</source>
        <translation>{total} 次试验中已完成 {done} 次。</translation>
    </message>
    <message>
        <source>{done} of {total}, {speed} a second, {time} left</source>
        <translation>{done}，共 {total}，每秒 {speed}，还剩 {time}</translation>
    </message>
    <message>
        <source>{driver}, recent enough</source>
        <translation>{driver}，足够新</translation>
    </message>
    <message>
        <source>{driver}, too old</source>
        <translation>{driver}，太旧</translation>
    </message>
    <message>
        <source>{facts}, running</source>
        <translation>{facts}，运行中</translation>
    </message>
    <message>
        <source>{facts}, the last one like it took {time}</source>
        <translation>{facts}，上一次同类运行用时 {time}</translation>
    </message>
    <message>
        <source>{figure} after</source>
        <translation>之后 {figure}</translation>
    </message>
    <message>
        <source>{figure} before</source>
        <translation>之前 {figure}</translation>
    </message>
    <message>
        <source>{file} beside this page is the whole race. This command, in its folder, does it again:</source>
        <translation>此页旁的 {file} 就是整场比赛。在其文件夹中用此命令可重做：</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another folder.</source>
        <translation>无法写入 {file}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{file} has format {found}; this version reads packs up to format {newest}.</source>
        <translation>{file} 的格式为 {found}；此版本最多读取格式 {newest}。</translation>
    </message>
    <message>
        <source>{file} holds a file that its table of contents does not name: {name}.</source>
        <translation>{file} 包含目录中没有列出的文件：{name}。</translation>
    </message>
    <message>
        <source>{file} holds a file that would be written outside of its place: {name}.</source>
        <translation>{file} 包含一个会写到其位置之外的文件：{name}。</translation>
    </message>
    <message>
        <source>{file} holds a text that cannot be read: {reason}.</source>
        <translation>{file} 包含无法读取的文本：{reason}。</translation>
    </message>
    <message>
        <source>{file} holds something that is no plain file: {name}.</source>
        <translation>{file} 包含不是普通文件的内容：{name}。</translation>
    </message>
    <message>
        <source>{file} holds two files of the same name: {name}.</source>
        <translation>{file} 包含两个同名文件：{name}。</translation>
    </message>
    <message>
        <source>{file} holds {name} without its {needed}, so it is of no use.</source>
        <translation>{file} 包含 {name} 但缺少 {needed}，因此没有用处。</translation>
    </message>
    <message>
        <source>{file} holds {name}, a kind of file that can run foreign code when it is opened.</source>
        <translation>{file} 包含 {name}，这类文件打开时可能执行外部代码。</translation>
    </message>
    <message>
        <source>{file} holds {name}, which does not belong into a pack.</source>
        <translation>{file} 包含 {name}，它不属于课堂包。</translation>
    </message>
    <message>
        <source>{file} is a zip file, but no classroom pack.</source>
        <translation>{file} 是 zip 文件，但不是课堂包。</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} is not what its table of contents says.</source>
        <translation>{file} 已损坏：{name} 与目录所述不符。</translation>
    </message>
    <message>
        <source>{file} is for this task: {task} ({key}). Its columns: {columns}.</source>
        <translation>{file} 用于此任务：{task}（{key}）。各列：{columns}。</translation>
    </message>
    <message>
        <source>{file} is locked or packed in a way that is not known here.</source>
        <translation>{file} 已加锁，或以这里不认识的方式打包。</translation>
    </message>
    <message>
        <source>{file} is no JSON object.</source>
        <translation>{file} 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>{file} is no classroom pack.</source>
        <translation>{file} 不是课堂包。</translation>
    </message>
    <message>
        <source>{file} is not whole: its end is missing.</source>
        <translation>{file} 不完整：缺少结尾。</translation>
    </message>
    <message>
        <source>{file} names the weights {name}, which are not there.</source>
        <translation>{file} 指向不存在的权重 {name}。</translation>
    </message>
    <message>
        <source>{file} names weights outside of its folder: {name}.</source>
        <translation>{file} 指向其文件夹之外的权重：{name}。</translation>
    </message>
    <message>
        <source>{file} needs {needed} MB on the disk, and {free} MB are free.</source>
        <translation>{file} 需要 {needed} MB 磁盘空间，可用 {free} MB。</translation>
    </message>
    <message>
        <source>{file} of {name} came twice with another content than the hub says it has.</source>
        <translation>{name} 的 {file} 两次到达的内容都与 Hub 所说的不同。</translation>
    </message>
    <message>
        <source>{file} says that the tensor {name} is in {shard}, and it is not.</source>
        <translation>{file} 说张量 {name} 在 {shard} 中，但它不在。</translation>
    </message>
    <message>
        <source>{file} would become far larger than any pack is when it is unpacked.</source>
        <translation>{file} 解包后会远大于任何课堂包。</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}和{last}</translation>
    </message>
    <message>
        <source>{first} and {second} are so near to each other that no number of seeds or questions within reach would tell them apart.</source>
        <translation>{first} 与 {second} 非常接近，在可行范围内再多的种子或题目也无法区分它们。</translation>
    </message>
    <message>
        <source>{first} and {second} have the same score in these runs: {score}.</source>
        <translation>在这些运行中，{first} 与 {second} 得分相同：{score}。</translation>
    </message>
    <message>
        <source>{first} beats {second} with a probability of {chance}.</source>
        <translation>{first} 胜过 {second} 的概率为 {chance}。</translation>
    </message>
    <message>
        <source>{first} is better</source>
        <translation>{first} 更好</translation>
    </message>
    <message>
        <source>{first} over {second}</source>
        <translation>{first} 对 {second}</translation>
    </message>
    <message>
        <source>{fit}: {sum} of {free} free.</source>
        <translation>{fit}：需 {sum}，可用 {free}。</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}.</source>
        <translation>无法创建 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{folder} holds its weights as pickle files only, which can run foreign code when opened.</source>
        <translation>{folder} 中只有 pickle 格式的权重，打开时可能执行外部代码。</translation>
    </message>
    <message>
        <source>{folder} holds no adapter_config.json, so it is no checkpoint of HF peft.</source>
        <translation>{folder} 中没有 adapter_config.json，因此不是 HF peft 的检查点。</translation>
    </message>
    <message>
        <source>{folder} holds no adapter_model.safetensors.</source>
        <translation>{folder} 中没有 adapter_model.safetensors。</translation>
    </message>
    <message>
        <source>{folder} holds no config.json, so it is no transformers model.</source>
        <translation>{folder} 中没有 config.json，因此不是 transformers 模型。</translation>
    </message>
    <message>
        <source>{folder} holds no model: no folder in it has a config.json.</source>
        <translation>{folder} 中没有模型：其中没有任何文件夹含有 config.json。</translation>
    </message>
    <message>
        <source>{folder} holds no tokenizer, so texts cannot be made into what the model reads.</source>
        <translation>{folder} 中没有分词器，因此无法把文本转换成模型能读的形式。</translation>
    </message>
    <message>
        <source>{folder} holds no weights in the safetensors format.</source>
        <translation>{folder} 中没有 safetensors 格式的权重。</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} 不是空的。</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>可用 {free}</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>可用 {free}，共 {total}</translation>
    </message>
    <message>
        <source>{label} cannot be {value}.</source>
        <translation>{label} 不能为 {value}。</translation>
    </message>
    <message>
        <source>{label} has fewer than two values to try.</source>
        <translation>{label} 可尝试的值少于两个。</translation>
    </message>
    <message>
        <source>{label} is missing.</source>
        <translation>缺少 {label}。</translation>
    </message>
    <message>
        <source>{label} is the right answer.</source>
        <translation>{label} 是正确答案。</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be a number.</source>
        <translation>{label} 为 {value}；须为数字。</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be a whole number.</source>
        <translation>{label} 为 {value}；须为整数。</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be less than {limit}.</source>
        <translation>{label} 为 {value}；须小于 {limit}。</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be more than {limit}.</source>
        <translation>{label} 为 {value}；须大于 {limit}。</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be on or off (true or false).</source>
        <translation>{label} 为 {value}；须为开或关（true 或 false）。</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be one of: {allowed}.</source>
        <translation>{label} 为 {value}；可用的值：{allowed}。</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be {limit} or less.</source>
        <translation>{label} 为 {value}；须不大于 {limit}。</translation>
    </message>
    <message>
        <source>{label} is {value}; it must be {limit} or more.</source>
        <translation>{label} 为 {value}；须不小于 {limit}。</translation>
    </message>
    <message>
        <source>{label} is {value}; it must lie between {low} and {high}.</source>
        <translation>{label} 为 {value}；须在 {low} 到 {high} 之间。</translation>
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
        <translation>{label} {percent}，左侧 {base}。</translation>
    </message>
    <message>
        <source>{label} {percent}.</source>
        <translation>{label} {percent}。</translation>
    </message>
    <message>
        <source>{label}: from {low} to {high}</source>
        <translation>{label}：从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>{label}: {count} rows</source>
        <translation>{label}：{count} 行</translation>
    </message>
    <message>
        <source>{label}: {count} values from {low} to {high}</source>
        <translation>{label}：从 {low} 到 {high} 的 {count} 个值</translation>
    </message>
    <message>
        <source>{label}: {reason}.</source>
        <translation>{label}：{reason}。</translation>
    </message>
    <message>
        <source>{label}: {values}</source>
        <translation>{label}：{values}</translation>
    </message>
    <message>
        <source>{left_share} % of {left}, {right_share} % of {right}</source>
        <translation>{left} 占 {left_share}%，{right} 占 {right_share}%</translation>
    </message>
    <message>
        <source>{left_times} times {left}, {right_times} times {right}</source>
        <translation>{left_times} 倍 {left}，{right_times} 倍 {right}</translation>
    </message>
    <message>
        <source>{left} and {right} answer every row, each in columns of its own.</source>
        <translation>{left} 和 {right} 回答每一行，各写在自己的列中。</translation>
    </message>
    <message>
        <source>{left} and {right} differ in their parts or their size, so there is no average of them.</source>
        <translation>{left} 与 {right} 的部件或大小不同，因此无法平均。</translation>
    </message>
    <message>
        <source>{length} learned tokens leave too little of the {positions} positions of this model.</source>
        <translation>{length} 个可学习词元使此模型的 {positions} 个位置所剩太少。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{low} to {high} % uncertain: {right} right, {wrong} wrong</source>
        <translation>不确定度 {low}% 到 {high}%：{right} 个正确，{wrong} 个错误</translation>
    </message>
    <message>
        <source>{low} to {high} seeds each</source>
        <translation>各 {low} 到 {high} 个种子</translation>
    </message>
    <message>
        <source>{mark} Trial {number}: {metric} {score}, {count} numbers: {words}</source>
        <translation>{mark} 试验 {number}：{metric} {score}，{count} 个参数：{words}</translation>
    </message>
    <message>
        <source>{mean} %, {sure} %</source>
        <translation>{mean}%，{sure}%</translation>
    </message>
    <message>
        <source>{mean} ({low} to {high})</source>
        <translation>{mean}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{mean} in each of {count} runs.</source>
        <translation>{count} 次运行中每次都是 {mean}。</translation>
    </message>
    <message>
        <source>{mean} is the mean of {count} runs, which lie between {low} and {high}.</source>
        <translation>{mean} 是 {count} 次运行的平均值，这些运行在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>{mean} {sure} %</source>
        <translation>{mean} {sure}%</translation>
    </message>
    <message>
        <source>{mean} ± {half} points</source>
        <translation>{mean} ± {half} 个百分点</translation>
    </message>
    <message>
        <source>{mean} ± {half}: the mean of {count} runs with its 95 % interval. They lie between {low} and {high}.</source>
        <translation>{mean} ± {half}：{count} 次运行的平均值及其 95% 区间。它们介于 {low} 和 {high} 之间。</translation>
    </message>
    <message>
        <source>{mean}: one sample, so what another seed would cost is not known.</source>
        <translation>{mean}：一个样本，因此不知道换个种子代价如何。</translation>
    </message>
    <message>
        <source>{methods} and {references}</source>
        <translation>{methods}和{references}</translation>
    </message>
    <message>
        <source>{method} adds nothing to the model that learns.</source>
        <translation>{method} 没有为模型添加可训练的内容。</translation>
    </message>
    <message>
        <source>{method} adds {count} numbers in one place: {where}.</source>
        <translation>{method} 在一处添加 {count} 个参数：{where}。</translation>
    </message>
    <message>
        <source>{method} adds {count} numbers in {places} places: {where}.</source>
        <translation>{method} 在 {places} 处添加 {count} 个参数：{where}。</translation>
    </message>
    <message>
        <source>{method} answers {right} of {count} test questions right: {share} %. With luck taken into account, the true share lies between {low} and {high} % (95 % sure).</source>
        <translation>{method} 答对 {count} 道测试题中的 {right} 道：{share}%。考虑偶然性，真实比例在 {low}% 到 {high}% 之间（95% 把握）。</translation>
    </message>
    <message>
        <source>{method} answers {share} % of the test questions right, as the mean over {count} data sets: {each}.</source>
        <translation>{method} 答对 {share}% 的测试题（{count} 个数据集的平均）：{each}。</translation>
    </message>
    <message>
        <source>{method} attached at {sites} places.</source>
        <translation>{method} 已接入 {sites} 处。</translation>
    </message>
    <message>
        <source>{method} cannot be used with {model} for this task.</source>
        <translation>{method} 不能与 {model} 一起用于此任务。</translation>
    </message>
    <message>
        <source>{method} cannot run here, and was left out: {reason}</source>
        <translation>{method} 无法在此运行，已排除：{reason}</translation>
    </message>
    <message>
        <source>{method} comes no nearer to {target} parameters than {count}.</source>
        <translation>{method} 最接近 {target} 个参数的是 {count} 个。</translation>
    </message>
    <message>
        <source>{method} does not carry this task: {task}.</source>
        <translation>{method} 不支持此任务：{task}。</translation>
    </message>
    <message>
        <source>{method} does not choose among the model&apos;s own numbers, so there is no list of them.</source>
        <translation>{method} 不在模型自身的参数中选择，因此没有相应列表。</translation>
    </message>
    <message>
        <source>{method} fills {accuracy} % of the gaps of the test part with the very token that stood there; the perplexity is {perplexity}.</source>
        <translation>{method} 以原来的词元填对了测试集 {accuracy}% 的空缺；困惑度为 {perplexity}。</translation>
    </message>
    <message>
        <source>{method} finds {exact_match} % of the answers of the test part to the letter; the F1 over their words is {token_f1} %.</source>
        <translation>{method} 逐字找到测试集答案的 {exact_match}%；词语 F1 为 {token_f1}%。</translation>
    </message>
    <message>
        <source>{method} gives the texts of the test part their labels with an F1 of {micro_f1} %; {exact_match} % of the texts get exactly theirs.</source>
        <translation>{method} 给测试集文本打标签的 F1 为 {micro_f1}%；{exact_match}% 的文本完全正确。</translation>
    </message>
    <message>
        <source>{method} has no learning rate that could be tuned.</source>
        <translation>{method} 没有可调的学习率。</translation>
    </message>
    <message>
        <source>{method} has no score yet.</source>
        <translation>{method} 还没有得分。</translation>
    </message>
    <message>
        <source>{method} has no size that could be set; it runs as it is, with {count} parameters.</source>
        <translation>{method} 没有可设置的大小；按原样运行，有 {count} 个参数。</translation>
    </message>
    <message>
        <source>{method} in its place: the model&apos;s weights in few bits</source>
        <translation>改用 {method}：以少量比特存储模型权重</translation>
    </message>
    <message>
        <source>{method} is a search of its own, and a race cannot hold a search.</source>
        <translation>{method} 本身是一次搜索，比赛不能包含搜索。</translation>
    </message>
    <message>
        <source>{method} is a search of its own, and a sweep cannot hold a search.</source>
        <translation>{method} 本身是一次搜索，扫描不能包含搜索。</translation>
    </message>
    <message>
        <source>{method} is made of at least {least} finished runs; {given} are chosen.</source>
        <translation>{method} 至少由 {least} 次已完成的运行组成；已选 {given} 次。</translation>
    </message>
    <message>
        <source>{method} is made of earlier runs, and a race gives its contenders none.</source>
        <translation>{method} 由以前的运行组成，而比赛不向参赛方法提供运行。</translation>
    </message>
    <message>
        <source>{method} is made of earlier runs, and a sweep gives its trials none.</source>
        <translation>{method} 由以前的运行组成，而扫描不向试验提供运行。</translation>
    </message>
    <message>
        <source>{method} is not made of earlier runs.</source>
        <translation>{method} 不由以前的运行组成。</translation>
    </message>
    <message>
        <source>{method} lets {count} of the model&apos;s own numbers learn in one place: {where}.</source>
        <translation>{method} 在一处让模型自身的 {count} 个参数可训练：{where}。</translation>
    </message>
    <message>
        <source>{method} lets {count} of the model&apos;s own numbers learn in {places} places: {where}.</source>
        <translation>{method} 在 {places} 处让模型自身的 {count} 个参数可训练：{where}。</translation>
    </message>
    <message>
        <source>{method} marks the test part with an F1 of {entity_f1} %: of what it marks {entity_precision} % is right, and it finds {entity_recall} % of what is to be marked.</source>
        <translation>{method} 标记测试集的 F1 为 {entity_f1}%：所标记的有 {entity_precision}% 正确，应标记的找到了 {entity_recall}%。</translation>
    </message>
    <message>
        <source>{method} mixes the heads of earlier runs, which know the classes of one data set.</source>
        <translation>{method} 混合先前运行的分类头，它们只认识一个数据集的类别。</translation>
    </message>
    <message>
        <source>{method} needs the head that fills gaps in texts; {model} comes without it.</source>
        <translation>{method} 需要填充文本空缺的头；{model} 没有。</translation>
    </message>
    <message>
        <source>{method} on {data}</source>
        <translation>{data} 上的 {method}</translation>
    </message>
    <message>
        <source>{method} on {data}, seed {seed}</source>
        <translation>{data} 上的 {method}，种子 {seed}</translation>
    </message>
    <message>
        <source>{method} on {model}</source>
        <translation>{model} 上的 {method}</translation>
    </message>
    <message>
        <source>{method} on {model}: {learning} numbers of the method learn and {head} of the task head, of {total} in all.</source>
        <translation>{model} 上的 {method}：总共 {total} 个参数中，方法可训练 {learning} 个，任务头 {head} 个。</translation>
    </message>
    <message>
        <source>{method} reaches a test loss of {after}; smaller is better.</source>
        <translation>{method} 的测试损失为 {after}；越小越好。</translation>
    </message>
    <message>
        <source>{method} reaches a test loss of {loss}, as the mean over {count} data sets: {each}. Smaller is better.</source>
        <translation>{method} 的测试损失为 {loss}（{count} 个数据集的平均）：{each}。越小越好。</translation>
    </message>
    <message>
        <source>{method} searches without gradients: there are no passes and no learning rate.</source>
        <translation>{method} 不用梯度搜索：没有轮数，也没有学习率。</translation>
    </message>
    <message>
        <source>{method} takes at most {most} finished runs; {given} are chosen.</source>
        <translation>{method} 最多使用 {most} 次已完成的运行；已选 {given} 次。</translation>
    </message>
    <message>
        <source>{method} takes no steps of training, and runs as it is.</source>
        <translation>{method} 没有训练步骤，按原样运行。</translation>
    </message>
    <message>
        <source>{method} trained {minutes} minutes, not {wanted}: the machine was not as fast as before.</source>
        <translation>{method} 训练了 {minutes} 分钟，而不是 {wanted} 分钟：电脑不如之前快。</translation>
    </message>
    <message>
        <source>{method} was to work in {sites} places of the model, but {called} were reached.</source>
        <translation>{method} 应在模型的 {sites} 处工作，但只到达了 {called} 处。</translation>
    </message>
    <message>
        <source>{method} went from {first} to {last}.</source>
        <translation>{method} 从 {first} 到 {last}。</translation>
    </message>
    <message>
        <source>{method} {value}</source>
        <translation>{method} {value}</translation>
    </message>
    <message>
        <source>{method}, explained</source>
        <translation>{method} 的说明</translation>
    </message>
    <message>
        <source>{method}, learns: {count}</source>
        <translation>{method}，可训练：{count}</translation>
    </message>
    <message>
        <source>{method}, seed {seed}</source>
        <translation>{method}，种子 {seed}</translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) failed. {reason}</source>
        <translation>{method}，种子 {seed}（{run}）失败。{reason}</translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) has not begun.</source>
        <translation>{method}，种子 {seed}（{run}）尚未开始。</translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) is left out: a later run has the same seed, or it kept no answers.</source>
        <translation>{method}，种子 {seed}（{run}）已排除：有更晚的运行使用相同种子，或它没有保留回答。</translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) is paused.</source>
        <translation>{method}，种子 {seed}（{run}）已暂停。</translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) is still running.</source>
        <translation>{method}，种子 {seed}（{run}）仍在运行。</translation>
    </message>
    <message>
        <source>{method}, seed {seed} ({run}) was stopped. {reason}</source>
        <translation>{method}，种子 {seed}（{run}）已停止。{reason}</translation>
    </message>
    <message>
        <source>{method}, {name} {x}: {value}, from {low} to {high} over {runs} runs.</source>
        <translation>{method}，{name} {x}：{value}，{runs} 次运行从 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>{method}, {name} {x}: {value}, one run.</source>
        <translation>{method}，{name} {x}：{value}，单次运行。</translation>
    </message>
    <message>
        <source>{method}: learning rate {rate} did best of {count}, with a validation loss of {loss}.</source>
        <translation>{method}：{count} 个学习率中 {rate} 最好，验证损失为 {loss}。</translation>
    </message>
    <message>
        <source>{method}: {flags}</source>
        <translation>{method}：{flags}</translation>
    </message>
    <message>
        <source>{method}: {problem}</source>
        <translation>{method}：{problem}</translation>
    </message>
    <message>
        <source>{method}: {values}.</source>
        <translation>{method}：{values}。</translation>
    </message>
    <message>
        <source>{method}: {value}, one sample.</source>
        <translation>{method}：{value}，一个样本。</translation>
    </message>
    <message>
        <source>{method}: {value}, outside</source>
        <translation>{method}：{value}，超出范围</translation>
    </message>
    <message>
        <source>{method}: {value}, {range}.</source>
        <translation>{method}：{value}，{range}。</translation>
    </message>
    <message>
        <source>{method}: {words}</source>
        <translation>{method}：{words}</translation>
    </message>
    <message>
        <source>{metric} against size</source>
        <translation>{metric}与大小</translation>
    </message>
    <message>
        <source>{metric} while training</source>
        <translation>训练中的{metric}</translation>
    </message>
    <message>
        <source>{metric} {score} on the test part, {when}</source>
        <translation>测试集 {metric} {score}，{when}</translation>
    </message>
    <message>
        <source>{metric}, validation</source>
        <translation>{metric}，验证集</translation>
    </message>
    <message>
        <source>{metric}, {data}</source>
        <translation>{metric}，{data}</translation>
    </message>
    <message>
        <source>{models} models and {sets} data sets on this computer</source>
        <translation>这台电脑上有 {models} 个模型和 {sets} 个数据集</translation>
    </message>
    <message>
        <source>{models} models, {sets} data sets; {size} fetched</source>
        <translation>{models} 个模型，{sets} 个数据集；已下载 {size}</translation>
    </message>
    <message>
        <source>{model} brings no chat template.</source>
        <translation>{model} 没有自带聊天模板。</translation>
    </message>
    <message>
        <source>{model} brings program code of its own, which is never run here.</source>
        <translation>{model} 自带程序代码，这里从不运行此类代码。</translation>
    </message>
    <message>
        <source>{model} cannot do this: {task}.</source>
        <translation>{model} 无法完成：{task}。</translation>
    </message>
    <message>
        <source>{model} cannot do what {data} asks for: {task}.</source>
        <translation>{model} 无法完成 {data} 要求的任务：{task}。</translation>
    </message>
    <message>
        <source>{model} comes with the workbench and stays.</source>
        <translation>{model} 随工作台提供，会保留。</translation>
    </message>
    <message>
        <source>{model} comes without the head that fills gaps in texts.</source>
        <translation>{model} 不带填充文本空缺的头。</translation>
    </message>
    <message>
        <source>{model} does not know the script of these texts: {percent} % of their tokens are single bytes or unknown.</source>
        <translation>{model} 不认识这些文本的文字：{percent}% 的词元是单个字节或未知。</translation>
    </message>
    <message>
        <source>{model} has been removed: {size}.</source>
        <translation>{model} 已移除：{size}。</translation>
    </message>
    <message>
        <source>{model} is being fetched: {percent} %</source>
        <translation>正在获取 {model}：{percent}%</translation>
    </message>
    <message>
        <source>{model} is in use: these runs and {more} others train with it or wait in the queue: {runs}.</source>
        <translation>{model} 正在使用：这些运行和另外 {more} 次运行正在用它训练，或在队列中等待：{runs}。</translation>
    </message>
    <message>
        <source>{model} is in use: these runs train with it or wait in the queue: {runs}.</source>
        <translation>{model} 正在使用：这些运行正在用它训练，或在队列中等待：{runs}。</translation>
    </message>
    <message>
        <source>{model} is the model now.</source>
        <translation>现在的模型是 {model}。</translation>
    </message>
    <message>
        <source>{model} lies in a folder of yours, {path}, which is left alone.</source>
        <translation>{model} 在您的文件夹 {path} 中，程序不会改动它。</translation>
    </message>
    <message>
        <source>{model} was recognised by its shape alone, and its head for this task is not certain.</source>
        <translation>{model} 只是按结构识别的，它用于此任务的头并不确定。</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}和另外 {count} 个</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} 和 {last}</translation>
    </message>
    <message>
        <source>{names} cannot be told apart on this test.</source>
        <translation>在此测试上，{names} 无法区分。</translation>
    </message>
    <message>
        <source>{names} do equally well on this test: they differ by less than {margin}.</source>
        <translation>在此测试上，{names} 同样好：差别小于 {margin}。</translation>
    </message>
    <message>
        <source>{names} never learned: the training loss did not move. Another learning rate may help.</source>
        <translation>{names} 没有学到东西：训练损失没有变化。换个学习率可能有帮助。</translation>
    </message>
    <message>
        <source>{names}, {last}</source>
        <translation>{names}、{last}</translation>
    </message>
    <message>
        <source>{name} ({device}, {precision}, {threads} threads)</source>
        <translation>{name}（{device}，{precision}，{threads} 个线程）</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <translation>仅 {name}</translation>
    </message>
    <message>
        <source>{name} answers every row.</source>
        <translation>{name} 回答每一行。</translation>
    </message>
    <message>
        <source>{name} brings program code of its own, and foreign code is never run here.</source>
        <translation>{name} 自带程序代码，而这里从不运行外来代码。</translation>
    </message>
    <message>
        <source>{name} cannot be told apart from training everything.</source>
        <translation>{name} 与训练全部参数无法区分。</translation>
    </message>
    <message>
        <source>{name} does as well as training everything.</source>
        <translation>{name} 与训练全部参数同样好。</translation>
    </message>
    <message>
        <source>{name} fell from {first} to {last} in {steps} steps.</source>
        <translation>{name}在 {steps} 步内从 {first} 降到 {last}。</translation>
    </message>
    <message>
        <source>{name} has files of more than 50 GB, which the hub does not give over plain HTTP.</source>
        <translation>{name} 有超过 50 GB 的文件，Hub 不通过普通 HTTP 提供。</translation>
    </message>
    <message>
        <source>{name} has no configuration called {wanted}.</source>
        <translation>{name} 没有名为 {wanted} 的配置。</translation>
    </message>
    <message>
        <source>{name} has no part called {part}.</source>
        <translation>{name} 没有名为 {part} 的部分。</translation>
    </message>
    <message>
        <source>{name} has no such revision.</source>
        <translation>{name} 没有这个版本。</translation>
    </message>
    <message>
        <source>{name} has several configurations, and one must be chosen.</source>
        <translation>{name} 有多个配置，必须选择其一。</translation>
    </message>
    <message>
        <source>{name} holds its weights as pickle files only, which can run foreign code when opened.</source>
        <translation>{name} 的权重只有 pickle 文件，打开时可能运行外来代码。</translation>
    </message>
    <message>
        <source>{name} holds no config.json, so it is no transformers model.</source>
        <translation>{name} 没有 config.json，因此不是 transformers 模型。</translation>
    </message>
    <message>
        <source>{name} holds no tables: no Parquet, CSV, JSON, text or Excel files.</source>
        <translation>{name} 不含表格：没有 Parquet、CSV、JSON、文本或 Excel 文件。</translation>
    </message>
    <message>
        <source>{name} holds no tokenizer, so texts cannot be made into what the model reads.</source>
        <translation>{name} 没有分词器，因此文本无法变成模型读取的形式。</translation>
    </message>
    <message>
        <source>{name} holds no weights in the safetensors format that transformers would load.</source>
        <translation>{name} 没有 transformers 会加载的 safetensors 权重。</translation>
    </message>
    <message>
        <source>{name} is better than training everything, by {difference}.</source>
        <translation>{name} 比训练全部参数好 {difference}。</translation>
    </message>
    <message>
        <source>{name} is given only to who has agreed to its terms.</source>
        <translation>只有同意其条款的人才能获得 {name}。</translation>
    </message>
    <message>
        <source>{name} is given up.</source>
        <translation>{name} 已放弃。</translation>
    </message>
    <message>
        <source>{name} is here, as {key}.</source>
        <translation>{name} 已就绪，名称为 {key}。</translation>
    </message>
    <message>
        <source>{name} is here, in {folder}.</source>
        <translation>{name} 已就绪，在 {folder} 中。</translation>
    </message>
    <message>
        <source>{name} is made by a program of its own, and foreign code is never run here.</source>
        <translation>{name} 由它自己的程序生成，而这里从不运行外来代码。</translation>
    </message>
    <message>
        <source>{name} is no longer in the library. The file that it was made of is where it was.</source>
        <translation>{name} 已不在库中。所用的文件仍在原处。</translation>
    </message>
    <message>
        <source>{name} is no result of a run.</source>
        <translation>{name} 不是运行的结果。</translation>
    </message>
    <message>
        <source>{name} is not made for texts.</source>
        <translation>{name} 不是用于文本的。</translation>
    </message>
    <message>
        <source>{name} is not the name of anything on the hub.</source>
        <translation>Hub 上没有名为 {name} 的东西。</translation>
    </message>
    <message>
        <source>{name} is ready: {size}.</source>
        <translation>{name} 已就绪：{size}。</translation>
    </message>
    <message>
        <source>{name} is the one to take here; smaller, but probably worse: {smaller}.</source>
        <translation>这里推荐 {name}；更小但很可能更差：{smaller}。</translation>
    </message>
    <message>
        <source>{name} is {last} at step {steps}.</source>
        <translation>{name}在第 {steps} 步为 {last}。</translation>
    </message>
    <message>
        <source>{name} lacks a file that is needed.</source>
        <translation>{name} 缺少一个所需的文件。</translation>
    </message>
    <message>
        <source>{name} lacks {file}, a part of its weights.</source>
        <translation>{name} 缺少 {file}，即其权重的一部分。</translation>
    </message>
    <message>
        <source>{name} learns at: {places}.</source>
        <translation>{name} 在这些位置训练：{places}。</translation>
    </message>
    <message>
        <source>{name} learns in {count} of them, at: {places}.</source>
        <translation>{name} 在其中 {count} 个块里训练，位置：{places}。</translation>
    </message>
    <message>
        <source>{name} learns least of them, so it is the one to take here.</source>
        <translation>{name} 的可训练参数最少，因此这里推荐它。</translation>
    </message>
    <message>
        <source>{name} learns {part} of what {other} does, so it is the one to take here.</source>
        <translation>{name} 的可训练参数是 {other} 的{part}，因此这里推荐它。</translation>
    </message>
    <message>
        <source>{name} lies outside of {path}.</source>
        <translation>{name} 在 {path} 之外。</translation>
    </message>
    <message>
        <source>{name} lists more than {most} files, so it is no model as they are known here.</source>
        <translation>{name} 列出超过 {most} 个文件，因此不是这里所知的模型。</translation>
    </message>
    <message>
        <source>{name} names no contender; the preset has {count}.</source>
        <translation>{name} 没有对应的参赛方法；预设中有 {count} 个。</translation>
    </message>
    <message>
        <source>{name} of {file} does not fit this model.</source>
        <translation>{file} 中的 {name} 与此模型不匹配。</translation>
    </message>
    <message>
        <source>{name} reaches {score}; no other is done yet that it could be compared with.</source>
        <translation>{name} 达到 {score}；还没有其他已完成的运行可供比较。</translation>
    </message>
    <message>
        <source>{name} reaches {score}; there is nothing else here to compare it with.</source>
        <translation>{name} 达到 {score}；这里没有可与之比较的。</translation>
    </message>
    <message>
        <source>{name} rests; what has come is kept.</source>
        <translation>{name} 已暂停；已到达的部分会保留。</translation>
    </message>
    <message>
        <source>{name} rose from {first} to {last} in {steps} steps.</source>
        <translation>{name}在 {steps} 步内从 {first} 升到 {last}。</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name}, how sure</source>
        <translation>{name}，把握程度</translation>
    </message>
    <message>
        <source>{name}, number {number}; a further part of the letter before</source>
        <translation>{name}，编号 {number}；前一个字符的后续部分</translation>
    </message>
    <message>
        <source>{name}, number {number}; the tokenizer puts it there</source>
        <translation>{name}，编号 {number}；由分词器添加</translation>
    </message>
    <message>
        <source>{name}, training</source>
        <translation>{name}，训练</translation>
    </message>
    <message>
        <source>{name}, validation</source>
        <translation>{name}，验证</translation>
    </message>
    <message>
        <source>{name}, {count} answers that were {sure} % sure: {right} % right</source>
        <translation>{name}，自称 {sure}% 有把握的 {count} 个回答：{right}% 正确</translation>
    </message>
    <message>
        <source>{name}, {free} free</source>
        <translation>{name}，可用 {free}</translation>
    </message>
    <message>
        <source>{name}, {shape}: {state}</source>
        <translation>{name}，{shape}：{state}</translation>
    </message>
    <message>
        <source>{name}, {when}: {value}</source>
        <translation>{name}，{when}：{value}</translation>
    </message>
    <message>
        <source>{name}: off by {error} points</source>
        <translation>{name}：偏差 {error} 个百分点</translation>
    </message>
    <message>
        <source>{name}: {text}.</source>
        <translation>{name}：{text}。</translation>
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
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{number}. {name}, seed {seed}: failed</source>
        <translation>{number}. {name}，种子 {seed}：失败</translation>
    </message>
    <message>
        <source>{number}. {name}, seed {seed}: has begun</source>
        <translation>{number}. {name}，种子 {seed}：已开始</translation>
    </message>
    <message>
        <source>{number}. {name}, seed {seed}: {score}</source>
        <translation>{number}. {name}，种子 {seed}：{score}</translation>
    </message>
    <message>
        <source>{option} names the data set {id}, which this experiment does not have.</source>
        <translation>{option} 指定了数据集 {id}，此实验没有。</translation>
    </message>
    <message>
        <source>{option} {text} has no equals sign.</source>
        <translation>{option} {text} 没有等号。</translation>
    </message>
    <message>
        <source>{option} {text} is not understood.</source>
        <translation>无法理解 {option} {text}。</translation>
    </message>
    <message>
        <source>{part} of {block}</source>
        <translation>{block} 的 {part}</translation>
    </message>
    <message>
        <source>{part} {row}</source>
        <translation>{part} {row}</translation>
    </message>
    <message>
        <source>{part}, rows {first} to {last}</source>
        <translation>{part}，第 {first} 至 {last} 行</translation>
    </message>
    <message>
        <source>{part}: {count} parameters, {share}</source>
        <translation>{part}：{count} 个参数，{share}</translation>
    </message>
    <message>
        <source>{path} cannot be loaded.</source>
        <translation>无法加载 {path}。</translation>
    </message>
    <message>
        <source>{path} cannot be loaded: {reason} (line {line}).</source>
        <translation>无法加载 {path}：{reason}（第 {line} 行）。</translation>
    </message>
    <message>
        <source>{path} cannot be read as CSV near line {row}: {reason}.</source>
        <translation>无法在第 {row} 行附近把 {path} 读作 CSV：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be read as CSV: a quotation mark is open from line {line} to the end.</source>
        <translation>无法把 {path} 作为 CSV 读取：从第 {line} 行到末尾有一个引号未闭合。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table: {reason}.</source>
        <translation>无法把 {path} 作为表格读取：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be read as an experiment: {reason}.</source>
        <translation>无法把 {path} 读作实验：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be read as the plan of an import: {reason}.</source>
        <translation>无法把 {path} 作为导入计划读取：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} goes on behind the end of its rows.</source>
        <translation>{path} 在各行结束之后还有内容。</translation>
    </message>
    <message>
        <source>{path} has more than {most} words without an empty line between sentences.</source>
        <translation>{path} 有超过 {most} 个词，句子之间没有空行。</translation>
    </message>
    <message>
        <source>{path} has no column called {column}.</source>
        <translation>{path} 没有名为 {column} 的列。</translation>
    </message>
    <message>
        <source>{path} has no rows.</source>
        <translation>{path} 没有任何行。</translation>
    </message>
    <message>
        <source>{path} has no sheet called {name}.</source>
        <translation>{path} 中没有名为 {name} 的工作表。</translation>
    </message>
    <message>
        <source>{path} has one text a line, and here every row needs {count}.</source>
        <translation>{path} 每行一段文本，而这里每行需要 {count} 段。</translation>
    </message>
    <message>
        <source>{path} has {found} columns; at most {most} can be read.</source>
        <translation>{path} 有 {found} 列；最多可读取 {most} 列。</translation>
    </message>
    <message>
        <source>{path} has {found} lines, and {other} has {others}; line by line they should belong together.</source>
        <translation>{path} 有 {found} 行，{other} 有 {others} 行；它们应当逐行对应。</translation>
    </message>
    <message>
        <source>{path} holds a file with the name {name}, which climbs out of its folder.</source>
        <translation>{path} 含有名为 {name} 的文件，它会跳出所在文件夹。</translation>
    </message>
    <message>
        <source>{path} holds a link ({name}), and links in a zip are not followed.</source>
        <translation>{path} 含有链接（{name}），zip 中的链接不会被跟随。</translation>
    </message>
    <message>
        <source>{path} holds more than {most} files.</source>
        <translation>{path} 含有超过 {most} 个文件。</translation>
    </message>
    <message>
        <source>{path} holds no file that can be read here.</source>
        <translation>{path} 中没有可在此读取的文件。</translation>
    </message>
    <message>
        <source>{path} holds no list called {name}.</source>
        <translation>{path} 中没有名为 {name} 的列表。</translation>
    </message>
    <message>
        <source>{path} holds the run. Loaded in a fresh process its outputs differ by at most {difference}.</source>
        <translation>{path} 中是该运行。在新进程中加载后，输出最多相差 {difference}。</translation>
    </message>
    <message>
        <source>{path} holds {count} things, {size}.</source>
        <translation>{path} 包含 {count} 项，{size}。</translation>
    </message>
    <message>
        <source>{path} is a binary Excel file (xlsb).</source>
        <translation>{path} 是二进制 Excel 文件（xlsb）。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file that has a beginning and an end.</source>
        <translation>{path} 是管道或设备，不是有始有终的文件。</translation>
    </message>
    <message>
        <source>{path} is a web page or XML, not a table.</source>
        <translation>{path} 是网页或 XML，不是表格。</translation>
    </message>
    <message>
        <source>{path} is a zip inside a zip.</source>
        <translation>{path} 是 zip 里的 zip。</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} 已损坏：{reason}。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 是空的。</translation>
    </message>
    <message>
        <source>{path} is locked with a password.</source>
        <translation>{path} 有密码保护。</translation>
    </message>
    <message>
        <source>{path} is missing. A family needs it for its label, its order and its sentence.</source>
        <translation>缺少 {path}。类别需要它来给出名称、顺序和说明。</translation>
    </message>
    <message>
        <source>{path} is missing. A method needs card.py and tuner.py.</source>
        <translation>缺少 {path}。方法需要 card.py 和 tuner.py。</translation>
    </message>
    <message>
        <source>{path} is no JSON behind its value number {number}: {wanted} is missing.</source>
        <translation>{path} 在第 {number} 个值之后不是 JSON：缺少 {wanted}。</translation>
    </message>
    <message>
        <source>{path} is no folder with one file for each part, such as train.csv and test.csv.</source>
        <translation>{path} 不是每部分各有一个文件（例如 train.csv 和 test.csv）的文件夹。</translation>
    </message>
    <message>
        <source>{path} is no folder.</source>
        <translation>{path} 不是文件夹。</translation>
    </message>
    <message>
        <source>{path} is not written in {encoding}: byte {place} cannot be read.</source>
        <translation>{path} 不是用 {encoding} 写的：无法读取字节 {place}。</translation>
    </message>
    <message>
        <source>{path} is of no kind that can be read here.</source>
        <translation>{path} 不是这里能读取的类型。</translation>
    </message>
    <message>
        <source>{path} is one of {count} pieces, and {name} is missing.</source>
        <translation>{path} 是 {count} 个分片之一，缺少 {name}。</translation>
    </message>
    <message>
        <source>{path} is packed in a way that cannot be read here.</source>
        <translation>{path} 的压缩方式在此无法读取。</translation>
    </message>
    <message>
        <source>{path} is packed in a way that cannot be read here: {reason}.</source>
        <translation>{path} 的压缩方式在此无法读取：{reason}。</translation>
    </message>
    <message>
        <source>{path} is too large to be read inside its zip.</source>
        <translation>{path} 太大，无法在 zip 中直接读取。</translation>
    </message>
    <message>
        <source>{path} lies in no family, so the tree has no place for it.</source>
        <translation>{path} 不属于任何类别，因此树中没有位置。</translation>
    </message>
    <message>
        <source>{path} lies on a share ({share}). When the network drops, a run stops, and two machines may take the same run. Keep runs on a disk of this machine: start with --store and a folder.</source>
        <translation>{path} 位于共享 ({share}) 上。网络中断时运行会停止，两台电脑也可能取走同一次运行。请把运行保存在本机磁盘上：用 --store 和文件夹启动。</translation>
    </message>
    <message>
        <source>{path} must bind EXCHANGE to an Exchange.</source>
        <translation>{path} 必须把 EXCHANGE 绑定到 Exchange。</translation>
    </message>
    <message>
        <source>{path} must bind TUNER to a subclass of Tuner.</source>
        <translation>{path} 必须把 TUNER 绑定到 Tuner 的子类。</translation>
    </message>
    <message>
        <source>{path} must hold a MethodCard named CARD whose key is {key}.</source>
        <translation>{path} 必须包含名为 CARD 的 MethodCard，其 key 为 {key}。</translation>
    </message>
    <message>
        <source>{path} must hold a label and a sentence as texts, and an order as a whole number.</source>
        <translation>{path} 必须包含文本 label 和 sentence，以及整数 order。</translation>
    </message>
    <message>
        <source>{path} was changed while it was being read.</source>
        <translation>读取 {path} 时它被更改了。</translation>
    </message>
    <message>
        <source>{path} would unpack to far more than it holds, as files do that are made to fill a disk.</source>
        <translation>{path} 解压后会远大于其内容，这类文件是用来占满磁盘的。</translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}</source>
        <translation>{path}，第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>{path}: there is a lesson called {key} already, in {other}.</source>
        <translation>{path}：已有名为 {key} 的课程，在 {other} 中。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{percent} % ({here} of {all})</source>
        <translation>{percent}%（{here}，共 {all}）</translation>
    </message>
    <message>
        <source>{percent} % measured</source>
        <translation>已测量 {percent}%</translation>
    </message>
    <message>
        <source>{phase}, {done} of {total}</source>
        <translation>{phase}，{done} / {total}</translation>
    </message>
    <message>
        <source>{phase}.</source>
        <translation>{phase}。</translation>
    </message>
    <message>
        <source>{phase}: {rows} rows</source>
        <translation>{phase}：{rows} 行</translation>
    </message>
    <message>
        <source>{phase}: {rows} rows, {left} s left</source>
        <translation>{phase}：{rows} 行，还剩 {left} 秒</translation>
    </message>
    <message>
        <source>{place}  (Ctrl {number})</source>
        <translation>{place}（Ctrl {number}）</translation>
    </message>
    <message>
        <source>{place} cannot be used: {reason}.</source>
        <translation>{place} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>{place} of this model is {found} wide, not {wanted} as its configuration says.</source>
        <translation>此模型的 {place} 宽度为 {found}，而不是配置中的 {wanted}。</translation>
    </message>
    <message>
        <source>{place}: its {count} numbers have moved by {value} each since they began to learn.</source>
        <translation>{place}：自训练开始以来，{count} 个参数各变化了 {value}。</translation>
    </message>
    <message>
        <source>{place}: nothing here.</source>
        <translation>{place}：此处没有参数。</translation>
    </message>
    <message>
        <source>{place}: the gradient of its {count} numbers has the length {value}.</source>
        <translation>{place}：{count} 个参数的梯度长度为 {value}。</translation>
    </message>
    <message>
        <source>{place}: {count} numbers, all frozen.</source>
        <translation>{place}：{count} 个参数，全部冻结。</translation>
    </message>
    <message>
        <source>{place}: {count} numbers, all of them learn.</source>
        <translation>{place}：{count} 个参数，全部可训练。</translation>
    </message>
    <message>
        <source>{place}: {count} numbers, of which {learning} learn ({share}).</source>
        <translation>{place}：{count} 个参数，其中 {learning} 个可训练（{share}）。</translation>
    </message>
    <message>
        <source>{place}: {kept} of {whole} ({share})</source>
        <translation>{place}：{whole} 中的 {kept}（{share}）</translation>
    </message>
    <message>
        <source>{place}: {value}</source>
        <translation>{place}：{value}</translation>
    </message>
    <message>
        <source>{points} of 100</source>
        <translation>每 100 题中 {points} 题</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 个百分点</translation>
    </message>
    <message>
        <source>{present} cannot learn this; {model} is taken with it.</source>
        <translation>{present} 无法学习它；将一并选用 {model}。</translation>
    </message>
    <message>
        <source>{program} --help tells what it takes.</source>
        <translation>{program} --help 说明可用的参数。</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}：{answer}</translation>
    </message>
    <message>
        <source>{race} on {data}</source>
        <translation>{data} 上的{race}</translation>
    </message>
    <message>
        <source>{ratio} times as much</source>
        <translation>{ratio} 倍</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>{right} and {left} answer differently.</source>
        <translation>{right} 和 {left} 的回答不同。</translation>
    </message>
    <message>
        <source>{right} answers {label}, {left} answers {other}. That is {points} points more for {label}.</source>
        <translation>{right} 回答 {label}，{left} 回答 {other}。{label} 的概率高了 {points} 个百分点。</translation>
    </message>
    <message>
        <source>{right} gets {gained} right that {left} gets wrong, and misses {lost} that {left} gets right.</source>
        <translation>{right} 答对了 {left} 答错的 {gained} 个，答错了 {left} 答对的 {lost} 个。</translation>
    </message>
    <message>
        <source>{right} says {ours}, {left} says {theirs}.</source>
        <translation>{right} 的回答是 {ours}，{left} 的回答是 {theirs}。</translation>
    </message>
    <message>
        <source>{role} {number}</source>
        <translation>{role} {number}</translation>
    </message>
    <message>
        <source>{role}, after {columns}</source>
        <translation>{role}，在 {columns} 之后</translation>
    </message>
    <message>
        <source>{role}, in place of {columns}</source>
        <translation>{role}，代替 {columns}</translation>
    </message>
    <message>
        <source>{role}, with {columns}</source>
        <translation>{role}，与 {columns} 一起</translation>
    </message>
    <message>
        <source>{rounds} rounds of {step} cannot bring the average rank to {rank}.</source>
        <translation>{rounds} 轮、每轮 {step} 无法使平均秩达到 {rank}。</translation>
    </message>
    <message>
        <source>{rows} examples, {part} % of the steps</source>
        <translation>{rows} 个样本，占步数的 {part}%</translation>
    </message>
    <message>
        <source>{rows} rows are answered.</source>
        <translation>已回答 {rows} 行。</translation>
    </message>
    <message>
        <source>{runs} and {count} more</source>
        <translation>{runs} 及另外 {count} 个</translation>
    </message>
    <message>
        <source>{run} failed.</source>
        <translation>{run} 失败。</translation>
    </message>
    <message>
        <source>{run} is done.</source>
        <translation>{run} 已完成。</translation>
    </message>
    <message>
        <source>{run} is still running.</source>
        <translation>{run} 仍在运行。</translation>
    </message>
    <message>
        <source>{run} is what the checkpoint was, as {method}. HF peft is not there to compare it with.</source>
        <translation>{run} 即该检查点，方法为 {method}。没有 HF peft 可供比较。</translation>
    </message>
    <message>
        <source>{run} is what the checkpoint was, as {method}. Its outputs differ from those of HF peft by at most {difference}.</source>
        <translation>{run} 即该检查点，方法为 {method}。输出与 HF peft 最多相差 {difference}。</translation>
    </message>
    <message>
        <source>{run} waits behind {other}.</source>
        <translation>{run} 排在 {other} 之后。</translation>
    </message>
    <message>
        <source>{run} waits in the queue.</source>
        <translation>{run} 在队列中等待。</translation>
    </message>
    <message>
        <source>{run}, seed {seed}</source>
        <translation>{run}，种子 {seed}</translation>
    </message>
    <message>
        <source>{run}, {size}</source>
        <translation>{run}，{size}</translation>
    </message>
    <message>
        <source>{run}, {size}, and {count} runs of it</source>
        <translation>{run}，{size}，及其 {count} 次运行</translation>
    </message>
    <message>
        <source>{run}: {metric} {score} on validation.</source>
        <translation>{run}：验证集{metric} {score}。</translation>
    </message>
    <message>
        <source>{score} right on the test part, {when}</source>
        <translation>测试集正确率 {score}，{when}</translation>
    </message>
    <message>
        <source>{score} with {size} {name}: {words}.</source>
        <translation>{score}，{size} {name}：{words}。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{second} is better</source>
        <translation>{second} 更好</translation>
    </message>
    <message>
        <source>{seeds} seeds each</source>
        <translation>各 {seeds} 个种子</translation>
    </message>
    <message>
        <source>{seen} of 1 pass</source>
        <translation>1 轮中的 {seen}</translation>
    </message>
    <message>
        <source>{seen} of {count} passes</source>
        <translation>{count} 轮中的 {seen}</translation>
    </message>
    <message>
        <source>{sentence} With {left} it is {theirs}.</source>
        <translation>{sentence}在 {left} 中为 {theirs}。</translation>
    </message>
    <message>
        <source>{setting} {value}</source>
        <translation>{setting} {value}</translation>
    </message>
    <message>
        <source>{setting}: {values}.</source>
        <translation>{setting}：{values}。</translation>
    </message>
    <message>
        <source>{share} of the model stays: {count} parameters.</source>
        <translation>模型保留 {share}：{count} 个参数。</translation>
    </message>
    <message>
        <source>{shown} of {count} runs</source>
        <translation>{count} 次运行中的 {shown} 次</translation>
    </message>
    <message>
        <source>{side}: probability of each answer</source>
        <translation>{side}：每个答案的概率</translation>
    </message>
    <message>
        <source>{side}: probability of each class</source>
        <translation>{side}：各类别的概率</translation>
    </message>
    <message>
        <source>{side}: the number among those of the training part</source>
        <translation>{side}：该数值在训练集数值中的位置</translation>
    </message>
    <message>
        <source>{side}: what is marked in the text</source>
        <translation>{side}：文本中标记的内容</translation>
    </message>
    <message>
        <source>{side}: what was written</source>
        <translation>{side}：写出的内容</translation>
    </message>
    <message>
        <source>{side}: who answers</source>
        <translation>{side}：谁来回答</translation>
    </message>
    <message>
        <source>{sites} in {blocks} of {all} blocks</source>
        <translation>{all} 个块中 {blocks} 个的 {sites}</translation>
    </message>
    <message>
        <source>{sites} of {blocks} blocks</source>
        <translation>{blocks} 个块的 {sites}</translation>
    </message>
    <message>
        <source>{size}</source>
        <translation>{size}</translation>
    </message>
    <message>
        <source>{size} come free in {path}.</source>
        <translation>{path} 中将释放 {size}。</translation>
    </message>
    <message>
        <source>{state}. It was recorded elsewhere, and came in the classroom pack {pack}.</source>
        <translation>{state}。录制于别处，随课堂包 {pack} 而来。</translation>
    </message>
    <message>
        <source>{state}. {reason}</source>
        <translation>{state}。{reason}</translation>
    </message>
    <message>
        <source>{steps} steps are more than {passes} passes over the data, the most that a run makes.</source>
        <translation>{steps} 步超过了遍历数据 {passes} 轮，这是一次运行的上限。</translation>
    </message>
    <message>
        <source>{steps} steps on {device}. You can pause it.</source>
        <translation>在 {device} 上训练 {steps} 步，可以随时暂停。</translation>
    </message>
    <message>
        <source>{steps} tries without gradients on {device}. You can pause or stop it.</source>
        <translation>在 {device} 上进行 {steps} 次无梯度尝试，可以暂停或停止。</translation>
    </message>
    <message>
        <source>{sum} in all.</source>
        <translation>共 {sum}。</translation>
    </message>
    <message>
        <source>{task}, {data}: {items} test items. ± is what seeds and items may do (95 % sure). A difference below {margin} does not matter (--margin).</source>
        <translation>{task}，{data}：{items} 个测试样本。± 表示种子和样本可能造成的变化（95% 把握）。小于 {margin} 的差别不算数（--margin）。</translation>
    </message>
    <message>
        <source>{task}, {place}, expert {expert}: {value}</source>
        <translation>{task}，{place}，专家 {expert}：{value}</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} 倍</translation>
    </message>
    <message>
        <source>{time} gone</source>
        <translation>已用 {time}</translation>
    </message>
    <message>
        <source>{time} of work</source>
        <translation>用时 {time}</translation>
    </message>
    <message>
        <source>{time} of {whole}</source>
        <translation>{time} / {whole}</translation>
    </message>
    <message>
        <source>{title} ({data})</source>
        <translation>{title}（{data}）</translation>
    </message>
    <message>
        <source>{title} against {setting}: {count} trials.</source>
        <translation>{title}与{setting}：{count} 次试验。</translation>
    </message>
    <message>
        <source>{title} as a table</source>
        <translation>{title}的表格</translation>
    </message>
    <message>
        <source>{title} comes with the workbench and is on every computer that has it.</source>
        <translation>{title} 是工作台自带的，凡装有工作台的电脑上都有。</translation>
    </message>
    <message>
        <source>{title} ended at step {step}. {reason}</source>
        <translation>{title} 在第 {step} 步结束。{reason}</translation>
    </message>
    <message>
        <source>{title} ended early. {reason}</source>
        <translation>{title} 提前结束。{reason}</translation>
    </message>
    <message>
        <source>{title} has too few rows: nothing is left for the {part} part.</source>
        <translation>{title} 的行太少：{part} 部分没有剩余。</translation>
    </message>
    <message>
        <source>{title}, {size} when it is unpacked</source>
        <translation>{title}，解包后 {size}</translation>
    </message>
    <message>
        <source>{title}: no values yet.</source>
        <translation>{title}：还没有数值。</translation>
    </message>
    <message>
        <source>{title}: nothing yet.</source>
        <translation>{title}：还没有内容。</translation>
    </message>
    <message>
        <source>{title}: {count} methods, {front} of them on the front.</source>
        <translation>{title}：{count} 种方法，其中 {front} 种在前沿上。</translation>
    </message>
    <message>
        <source>{title}: {count} trials, {front} of them on the front.</source>
        <translation>{title}：{count} 次试验，其中 {front} 次在前沿上。</translation>
    </message>
    <message>
        <source>{title}: {sentences}</source>
        <translation>{title}：{sentences}</translation>
    </message>
    <message>
        <source>{told} is no range of sizes.</source>
        <translation>{told} 不是大小范围。</translation>
    </message>
    <message>
        <source>{trainable} of {total} numbers learned ({share} %): {method} of the method, {head} of the task head.</source>
        <translation>{total} 个参数中训练了 {trainable} 个（{share}%）：方法 {method} 个，任务头 {head} 个。</translation>
    </message>
    <message>
        <source>{trainable} of {total} parameters learn, {share}.</source>
        <translation>{total} 个参数中有 {trainable} 个可训练，{share}。</translation>
    </message>
    <message>
        <source>{trials} trials on {device}. The figures are those of the largest one.</source>
        <translation>在 {device} 上进行 {trials} 次试验。数字按最大的一次计算。</translation>
    </message>
    <message>
        <source>{up} against {across}</source>
        <translation>{up} 对 {across}</translation>
    </message>
    <message>
        <source>{usable} of {count} can be used</source>
        <translation>{count} 种中有 {usable} 种可用</translation>
    </message>
    <message>
        <source>{usable} of {count} methods can be used on it. Why each of the others cannot stands beside its name.</source>
        <translation>{count} 种方法中有 {usable} 种可用于它。其余方法不可用的原因写在其名称旁。</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
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
        <translation>每步 {value} 个样本超过了数据的 {rows} 行训练数据。</translation>
    </message>
    <message>
        <source>{value} is no range for {label}.</source>
        <translation>{value} 不是 {label} 的范围。</translation>
    </message>
    <message>
        <source>{value} is no value for {label}.</source>
        <translation>{value} 不是 {label} 的取值。</translation>
    </message>
    <message>
        <source>{value} kB</source>
        <translation>{value} kB</translation>
    </message>
    <message>
        <source>{value} of the validation examples are answered right at step {step}.</source>
        <translation>第 {step} 步时，验证样本的正确率为 {value}。</translation>
    </message>
    <message>
        <source>{value} on validation</source>
        <translation>验证集 {value}</translation>
    </message>
    <message>
        <source>{value} points</source>
        <translation>{value} 个百分点</translation>
    </message>
    <message>
        <source>{value}, one sample: {range} over other questions; what another seed would do is not known.</source>
        <translation>{value}，一个样本：换其他题目时为 {range}；换种子会怎样尚不清楚。</translation>
    </message>
    <message>
        <source>{value}, {range}.</source>
        <translation>{value}，{range}。</translation>
    </message>
    <message>
        <source>{version}</source>
        <translation>{version}</translation>
    </message>
    <message>
        <source>{version}, built for AMD&apos;s ROCm</source>
        <translation>{version}，为 AMD ROCm 构建</translation>
    </message>
    <message>
        <source>{version}, built for CUDA {built}</source>
        <translation>{version}，为 CUDA {built} 构建</translation>
    </message>
    <message>
        <source>{version}, built for the processor</source>
        <translation>{version}，为处理器构建</translation>
    </message>
    <message>
        <source>{way} cannot be used: {reason}</source>
        <translation>{way} 无法使用：{reason}</translation>
    </message>
    <message>
        <source>{way} does not fit: about {need}, and {free} are free</source>
        <translation>{way} 不适合：约需 {need}，可用 {free}</translation>
    </message>
    <message>
        <source>{way} fits tightly: about {need} of {free} that are free</source>
        <translation>{way} 勉强适合：约需 {need}，可用 {free}</translation>
    </message>
    <message>
        <source>{way} fits with one text at a time and less kept: {least} of {free} that are free</source>
        <translation>每次一段文本并少保留中间值时 {way} 适合：{least}，可用 {free}</translation>
    </message>
    <message>
        <source>{way} fits: about {need} of {free} that are free</source>
        <translation>{way} 适合：约需 {need}，可用 {free}</translation>
    </message>
    <message>
        <source>{what}: {fact}, {state}</source>
        <translation>{what}：{fact}，{state}</translation>
    </message>
    <message>
        <source>{whole} of the numbers count: least of {lowest} ({low}), most of {highest} ({high}).</source>
        <translation>{whole} 的参数有效：{lowest} 最少（{low}），{highest} 最多（{high}）。</translation>
    </message>
    <message>
        <source>{width} × {height} at {percent} %</source>
        <translation>{width} × {height}，{percent}%</translation>
    </message>
    <message>
        <source>{words}  ({keys})</source>
        <translation>{words}（{keys}）</translation>
    </message>
    <message>
        <source>{words} is no number of runs.</source>
        <translation>{words} 不是运行数量。</translation>
    </message>
    <message>
        <source>{words} is no time of day.</source>
        <translation>{words} 不是时刻。</translation>
    </message>
    <message>
        <source>{wrong} differ</source>
        <translation>{wrong} 个不同</translation>
    </message>
    <message>
        <source>± {half}</source>
        <translation>± {half}</translation>
    </message>
    <message>
        <source>“{text}” is not in the vocabulary; the model sees {name}, number {number}</source>
        <translation>“{text}”不在词表中；模型看到的是 {name}，编号 {number}</translation>
    </message>
    <message>
        <source>“{text}” is {name}, number {number}</source>
        <translation>“{text}”是 {name}，编号 {number}</translation>
    </message>
    <message>
        <source>“{text}”, {points} points. {whole}</source>
        <translation>“{text}”，{points} 个百分点。{whole}</translation>
    </message>
    <message>
        <source>“{word}” changes nothing for {label} with {right}.</source>
        <translation>在 {right} 中，“{word}”对 {label} 没有影响。</translation>
    </message>
    <message>
        <source>“{word}” has {ours} with {right}, {theirs} with {left}.</source>
        <translation>“{word}”在 {right} 中为 {ours}，在 {left} 中为 {theirs}。</translation>
    </message>
    <message>
        <source>“{word}” has {ours} with {right}.</source>
        <translation>“{word}”在 {right} 中为 {ours}。</translation>
    </message>
    <message>
        <source>“{word}” speaks against {label}: {ours} points with {right}.</source>
        <translation>“{word}”不支持 {label}：在 {right} 中为 {ours} 个百分点。</translation>
    </message>
    <message>
        <source>“{word}” speaks for {label}: {ours} points with {right}.</source>
        <translation>“{word}”支持 {label}：在 {right} 中为 {ours} 个百分点。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ 选择 · Enter 执行 · Esc 关闭</translation>
    </message>
    <message>
        <source>→ The one to take: nothing is known to be better, and of those it learns least.</source>
        <translation>→ 推荐：没有已知更好的，而在这些之中它的可训练参数最少。</translation>
    </message>
</context>
</TS>
