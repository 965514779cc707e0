package vn.sontay.training.assessment.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Aiken: a question, options by capital letter, and {@code ANSWER:} with the letter of the right one. */
final class AikenReader {

    private static final Pattern OPTION = Pattern.compile("([A-Z])[).]\\s+(.*)");
    private static final Pattern ANSWER = Pattern.compile("ANSWER\\s*:(.*)");
    /** The letter, as it is or as it stands before its option. */
    private static final Pattern KEY = Pattern.compile("([A-Za-z])(?:[).](?:\\s.*)?)?");
    private static final int MOST_LINES = 500;
    private static final BigDecimal ALL = new BigDecimal("100");

    private final List<ForeignQuestion> questions = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private int begun;

    private AikenReader() {
    }

    static List<ForeignQuestion> read(String file) {
        AikenReader reader = new AikenReader();
        int number = 0;
        for (Iterator<String> lines = file.lines().iterator(); lines.hasNext();) {
            reader.line(++number, lines.next().strip());
        }
        if (reader.isBegun()) {
            reader.end("Câu cuối tệp thiếu dòng “ANSWER: chữ cái”.");
        }
        return reader.questions;
    }

    static boolean isOption(String line) {
        return OPTION.matcher(line).matches();
    }

    static boolean isAnswer(String line) {
        return ANSWER.matcher(line).matches();
    }

    private boolean isBegun() {
        return !text.isEmpty() || !options.isEmpty();
    }

    private void line(int number, String line) {
        if (line.isEmpty()) {
            return;
        }
        Matcher answer = ANSWER.matcher(line);
        Matcher option = OPTION.matcher(line);
        if (answer.matches()) {
            begun = isBegun() ? begun : number;
            answered(answer.group(1).strip());
        } else if (option.matches() && !text.isEmpty()) {
            letters.add(option.group(1));
            options.add(option.group(2).strip());
            if (options.size() > Limits.ANSWERS) {
                add(Limits.tooManyAnswers());
            }
        } else if (!options.isEmpty()) {
            end("Thiếu dòng “ANSWER: chữ cái” sau các phương án.");
            line(number, line);
        } else {
            begun = text.isEmpty() ? number : begun;
            text.add(line);
            if (text.size() > MOST_LINES) {
                end("Sau " + MOST_LINES + " dòng chữ vẫn chưa có phương án “A) …” nào.");
            }
        }
    }

    private void answered(String key) {
        Matcher letter = KEY.matcher(key);
        int right = letter.matches() ? letters.indexOf(letter.group(1).toUpperCase(Locale.ROOT)) : -1;
        if (text.isEmpty() || options.isEmpty()) {
            end("Có dòng ANSWER mà thiếu câu hỏi, hoặc phương án “A) …” (chữ in hoa), ở trên.");
        } else if (right < 0) {
            end("Đáp án “" + Limits.shortened(key) + "” không có trong các phương án " + String.join(", ", letters)
                    + ".");
        } else {
            List<ForeignAnswer> answers = new ArrayList<>();
            for (int i = 0; i < options.size(); i++) {
                answers.add(new ForeignAnswer(MarkedText.plain(options.get(i)), i == right ? ALL : BigDecimal.ZERO,
                        MarkedText.NONE));
            }
            add(new ForeignTask.Choice(false, answers, false));
        }
    }

    private void end(String reason) {
        add(new ForeignTask.Broken(reason));
    }

    private void add(ForeignTask task) {
        Limits.requireRoom(questions.size());
        questions.add(new ForeignQuestion(begun, "", "", "", List.of(), Map.of(),
                MarkedText.plain(String.join("\n", text)), task, MarkedText.NONE));
        text.clear();
        letters.clear();
        options.clear();
    }
}
