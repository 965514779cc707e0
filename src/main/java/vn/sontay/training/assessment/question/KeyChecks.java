package vn.sontay.training.assessment.question;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether the keys give themselves away, by place or by length (QST-9). The questions of one group of readers are counted
 * together: officers' lessons begin with A, the community teams' with B.
 */
final class KeyChecks {

    private static final int ENOUGH_CHOICES = 20;
    private static final int ENOUGH_TRUE_FALSE = 6;
    private static final int LEAST_PERCENT = 15;
    private static final int MOST_PERCENT = 35;
    private static final int LONGEST_PERCENT = 40;
    private static final int TRUE_FALSE_PERCENT = 70;
    private static final int KEY_LENGTH_PERCENT = 140;

    private static final List<String> LETTERS = List.of("A", "B", "C", "D");

    private final List<WrittenQuestion> bank;

    KeyChecks(List<WrittenQuestion> bank) {
        this.bank = bank;
    }

    /** Notes what is wrong where the questions stand. */
    void check() {
        bank.forEach(KeyChecks::refuseLongKey);
        SortedMap<String, List<WrittenQuestion>> groups = bank.stream().collect(Collectors
                .groupingBy(each -> each.question().lessonCode().substring(0, 1), TreeMap::new, Collectors.toList()));
        groups.forEach((group, all) -> {
            List<WrittenQuestion> single = ofType(all, QuestionType.SINGLE).stream()
                    .filter(each -> choice(each).options().size() == LETTERS.size()).toList();
            if (single.size() >= ENOUGH_CHOICES) {
                for (String letter : LETTERS) {
                    refuseUnevenLetter(group, letter, single);
                }
                refuseLongestTooOften(group, single);
            }
            List<WrittenQuestion> trueFalse = ofType(all, QuestionType.TRUE_FALSE);
            if (trueFalse.size() >= ENOUGH_TRUE_FALSE) {
                refuseOneSided(group, "true", trueFalse);
                refuseOneSided(group, "false", trueFalse);
            }
        });
    }

    private static List<WrittenQuestion> ofType(List<WrittenQuestion> all, QuestionType type) {
        return all.stream().filter(each -> each.question().type() == type).toList();
    }

    private static void refuseLongKey(WrittenQuestion written) {
        Question question = written.question();
        if (!(question.task() instanceof ChoiceTask choice) || question.type() == QuestionType.TRUE_FALSE) {
            return;
        }
        int right = longest(choice, true);
        int wrong = longest(choice, false);
        if (wrong > 0 && right * 100 > wrong * KEY_LENGTH_PERCENT) {
            written.fields().problem("options", "Đáp án dài " + right + " ký tự, phương án sai dài nhất chỉ " + wrong
                    + " ký tự: nhìn độ dài cũng đoán ra. Viết đáp án gọn lại, hoặc viết các phương án khác đầy đủ hơn.");
        }
    }

    /** @return characters of the longest option that is in the key, or that isn't */
    private static int longest(ChoiceTask choice, boolean right) {
        List<String> key = choice.key();
        return choice.options().stream().filter(option -> key.contains(option.letter()) == right)
                .mapToInt(option -> option.text().length()).max().orElse(0);
    }

    private static void refuseUnevenLetter(String group, String letter, List<WrittenQuestion> single) {
        List<WrittenQuestion> keyed = keyed(letter, single);
        int percent = percent(keyed, single);
        if (keyed.size() * 100 < single.size() * LEAST_PERCENT || keyed.size() * 100 > single.size() * MOST_PERCENT) {
            (keyed.isEmpty() ? single : keyed).getFirst().fields().problem("key", "Các bài " + group + ": chữ " + letter
                    + " là đáp án của " + keyed.size() + "/" + single.size() + " câu chọn một (" + percent
                    + "%). Mỗi chữ phải từ " + LEAST_PERCENT + "% đến " + MOST_PERCENT
                    + "%: đổi chỗ các phương án ở vài câu.");
        }
    }

    private static void refuseLongestTooOften(String group, List<WrittenQuestion> single) {
        List<WrittenQuestion> telling = single.stream()
                .filter(each -> longest(choice(each), true) > longest(choice(each), false)).toList();
        if (telling.size() * 100 > single.size() * LONGEST_PERCENT) {
            telling.getFirst().fields().problem("options", "Các bài " + group + ": đáp án là phương án dài nhất ở "
                    + telling.size() + "/" + single.size() + " câu chọn một (" + percent(telling, single)
                    + "%), không được quá " + LONGEST_PERCENT + "%. Viết gọn đáp án ở vài câu.");
        }
    }

    private static void refuseOneSided(String group, String key, List<WrittenQuestion> trueFalse) {
        List<WrittenQuestion> keyed = keyed(key, trueFalse);
        if (keyed.size() * 100 > trueFalse.size() * TRUE_FALSE_PERCENT) {
            keyed.getFirst().fields().problem("key", "Các bài " + group + ": " + keyed.size() + "/" + trueFalse.size()
                    + " câu đúng/sai có đáp án " + key + " (" + percent(keyed, trueFalse) + "%), không được quá "
                    + TRUE_FALSE_PERCENT + "%. Viết lại vài câu cho ngược ý.");
        }
    }

    private static List<WrittenQuestion> keyed(String letter, List<WrittenQuestion> all) {
        return all.stream().filter(each -> choice(each).key().contains(letter)).toList();
    }

    private static ChoiceTask choice(WrittenQuestion written) {
        return (ChoiceTask) written.question().task();
    }

    private static int percent(List<WrittenQuestion> part, List<WrittenQuestion> all) {
        return Math.round(100f * part.size() / all.size());
    }
}
