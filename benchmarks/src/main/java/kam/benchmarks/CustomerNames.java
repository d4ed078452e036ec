package kam.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the customers of the benchmark are called: a city, two characters of their own, a trade, a form of company. */
final class CustomerNames {
    /** One of a kind of word: in characters and, parted by spaces, in pinyin. */
    record Word(String kind, int n, String han, String pinyin) {
        String spoken() {
            return pinyin.replace(" ", "");
        }

        String initials() {
            return pinyin.replaceAll("(\\S)\\S*\\s*", "$1");
        }

        /** As the service spells Chinese characters for its index; the run begins by making sure that it does. */
        String code() {
            var code = new StringBuilder();
            han.codePoints()
                    .map(character -> character - 0x4e00)
                    .forEach(number -> code.append((char) ('A' + number / 2197))
                            .append((char) ('N' + number / 169 % 13))
                            .append((char) ('N' + number / 13 % 13))
                            .append((char) ('N' + number % 13)));
            return code.toString();
        }
    }

    static final List<String> KINDS = List.of("city", "first", "second", "trade", "form");

    private static final List<String> TEXTS = List.of(
            "北京 bei jing,上海 shang hai,广州 guang zhou,深圳 shen zhen,天津 tian jin,重庆 chong qing,成都 cheng du,武汉 wu han,"
                    + "西安 xi an,南京 nan jing,杭州 hang zhou,苏州 su zhou,青岛 qing dao,大连 da lian,沈阳 shen yang,济南 ji nan,"
                    + "长沙 chang sha,郑州 zheng zhou,福州 fu zhou,昆明 kun ming",
            "华 hua,中 zhong,东 dong,南 nan,金 jin,永 yong,安 an,康 kang,宏 hong,盛 sheng,泰 tai,恒 heng,瑞 rui,祥 xiang,福 fu,"
                    + "新 xin,博 bo,立 li,正 zheng,远 yuan,海 hai,天 tian,龙 long,凤 feng,明 ming,光 guang,星 xing,森 sen,源 yuan,"
                    + "腾 teng",
            "达 da,兴 xing,昌 chang,隆 long,茂 mao,丰 feng,裕 yu,利 li,通 tong,顺 shun,信 xin,诚 cheng,德 de,仁 ren,义 yi,"
                    + "和 he,平 ping,宁 ning,佳 jia,美 mei,辉 hui,耀 yao,鑫 xin,鼎 ding,铭 ming,凯 kai,威 wei,力 li,创 chuang,飞 fei",
            "机械 ji xie,电子 dian zi,化工 hua gong,建材 jian cai,食品 shi pin,服装 fu zhuang,医药 yi yao,物流 wu liu,"
                    + "贸易 mao yi,科技 ke ji,能源 neng yuan,环保 huan bao,汽车 qi che,钢铁 gang tie,水泵 shui beng",
            "有限公司 you xian gong si,股份有限公司 gu fen you xian gong si,集团 ji tuan");

    private CustomerNames() {}

    static List<Word> words() {
        var words = new ArrayList<Word>();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            var texts = TEXTS.get(kind).split(",");
            for (int n = 0; n < texts.length; n++) {
                var parts = texts[n].split(" ", 2);
                words.add(new Word(KINDS.get(kind), n, parts[0], parts[1]));
            }
        }
        return words;
    }

    static Word any(String kind, Random random) {
        var words = words().stream().filter(word -> word.kind().equals(kind)).toList();
        return words.get(random.nextInt(words.size()));
    }
}
