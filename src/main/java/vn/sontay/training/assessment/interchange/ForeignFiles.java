package vn.sontay.training.assessment.interchange;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.sheet.FileText;

/** Reads a file of questions, whatever its format (INT-1). */
final class ForeignFiles {

    private static final Pattern AIKEN = Pattern.compile("(?m)^[ \\t]*ANSWER[ \\t]*:");
    private static final Pattern ANSWERED_AIKEN = Pattern
            .compile("(?m)^[ \\t]*[A-Z][).][ \\t].*\\n\\s*ANSWER[ \\t]*:");
    private static final Pattern XML = Pattern.compile("\\s*<(?:\\?xml|quiz|!DOCTYPE)");
    private static final Pattern GIFT = Pattern.compile("(?<!\\\\)\\{");
    private static final Pattern GIFT_ANSWERS = Pattern.compile("\\{[^{}=~]*+[=~][^{}]*+\\}");

    private ForeignFiles() {
    }

    /**
     * @param format or null where the file itself shall tell
     * @return the questions in the file's order, broken ones among them
     * @throws RuleException when it can't be read at all
     */
    static List<ForeignQuestion> read(byte[] bytes, @Nullable FileFormat format) {
        FileText.requireSize(bytes.length);
        List<ForeignQuestion> questions;
        if (startsWith(bytes, 'P', 'K')) {
            questions = SheetReader.read(bytes);
        } else if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw RuleException.at("file", "sheet.oldOrLocked");
        } else if (format == FileFormat.XLSX) {
            throw RuleException.at("file", "sheet.brokenXlsx");
        } else {
            String text = FileText.read(bytes);
            questions = switch (format == null ? guess(text) : format) {
                case AIKEN -> AikenReader.read(text);
                case MOODLE_XML -> MoodleXmlReader.read(text);
                default -> GiftReader.read(text);
            };
        }
        if (questions.isEmpty()) {
            throw RuleException.at("file", "interchange.noQuestions");
        }
        return questions;
    }

    private static FileFormat guess(String text) {
        if (XML.matcher(text).lookingAt()) {
            return FileFormat.MOODLE_XML;
        }
        if (isAiken(text)) {
            return FileFormat.AIKEN;
        }
        if (GIFT.matcher(text).find()) {
            return FileFormat.GIFT;
        }
        boolean marked = text.stripLeading().startsWith("<");
        return AIKEN.matcher(text).find() ? FileFormat.AIKEN : marked ? FileFormat.MOODLE_XML : FileFormat.GIFT;
    }

    /** A brace in a question's words makes no GIFT of it. */
    private static boolean isAiken(String text) {
        long answers = AIKEN.matcher(text).results().count();
        return answers > 0 && answers == ANSWERED_AIKEN.matcher(text).results().count()
                && !GIFT_ANSWERS.matcher(text).find();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
