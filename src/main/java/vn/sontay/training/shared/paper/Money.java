package vn.sontay.training.shared.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Amounts of đồng as papers write them: in figures, 1.005.000, and in words (số tiền bằng chữ). */
public final class Money {

    private static final PaperWords WORDS = PaperWords.beside(Money.class);
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final long BILLION = 1_000_000_000;
    private static final int GROUP = 1000;

    private Money() {
    }

    /** @return such as 1.005.000 */
    public static String figures(long amount) {
        return String.format(VIETNAMESE, "%,d", amount).replace('\u00a0', '.');
    }

    /**
     * @param amount at least 0
     * @return such as "Một triệu không trăm lẻ năm nghìn đồng"
     */
    public static String words(long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("less than nothing: " + amount);
        }
        String number = amount == 0 ? digit(0) : String.join(" ", number(amount, false));
        return PaperWords.capitals(number.substring(0, 1)) + number.substring(1) + " " + WORDS.text("money.currency");
    }

    /** @param within whether something larger has been said, so that missing hundreds are said too */
    private static List<String> number(long amount, boolean within) {
        List<String> said = new ArrayList<>();
        if (amount >= BILLION) {
            said.addAll(number(amount / BILLION, within));
            said.add(WORDS.text("money.group.3"));
        }
        long rest = amount % BILLION;
        for (int group = 2; group >= 0; group--) {
            int three = (int) (rest / power(group) % GROUP);
            if (three > 0) {
                said.addAll(group(three, within || !said.isEmpty()));
                if (group > 0) {
                    said.add(WORDS.text("money.group." + group));
                }
            }
        }
        return said;
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= GROUP;
        }
        return power;
    }

    private static List<String> group(int three, boolean within) {
        List<String> said = new ArrayList<>();
        int hundreds = three / 100;
        int tens = three / 10 % 10;
        int ones = three % 10;
        if (hundreds > 0 || within) {
            said.add(digit(hundreds));
            said.add(WORDS.text("money.hundred"));
        }
        if (tens == 1) {
            said.add(WORDS.text("money.ten"));
        } else if (tens > 1) {
            said.add(digit(tens));
            said.add(WORDS.text("money.tens"));
        } else if (ones > 0 && !said.isEmpty()) {
            said.add(WORDS.text("money.odd"));
        }
        if (ones > 0) {
            said.add(one(tens, ones));
        }
        return said;
    }

    /** Mốt, tư and lăm after tens. */
    private static String one(int tens, int ones) {
        if (ones == 5 && tens > 0) {
            return WORDS.text("money.after-tens.5");
        }
        return tens > 1 && (ones == 1 || ones == 4) ? WORDS.text("money.after-tens." + ones) : digit(ones);
    }

    private static String digit(int digit) {
        return WORDS.text("money.digit." + digit);
    }
}
