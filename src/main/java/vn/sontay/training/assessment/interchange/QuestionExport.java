package vn.sontay.training.assessment.interchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionHtml;
import vn.sontay.training.assessment.question.QuestionTidy;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.TextFormat;

/** Writes questions for other programs, and makes sure that each comes back the same (INT-2). */
final class QuestionExport {

    private static final String CATEGORY = "$course$/top/";
    /** What a cell of a workbook holds at most. */
    private static final int CELL = 32_767;
    private static final KnownLessons ANY = new KnownLessons() {

        @Override
        public boolean has(String lessonCode) {
            return true;
        }

        @Override
        public int outcomes(String lessonCode, @Nullable LocalDate from, @Nullable LocalDate to) {
            return Integer.MAX_VALUE;
        }
    };

    private final FileFormat format;
    private final StringBuilder text = new StringBuilder();
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private String lesson = "";
    private int written;

    private QuestionExport(FileFormat format) {
        this.format = format;
    }

    static ExportedFile write(FileFormat format, List<Question> questions) {
        QuestionExport export = new QuestionExport(format);
        questions.forEach(export::add);
        return new ExportedFile(format, export.bytes(), export.written, export.omissions);
    }

    private byte[] bytes() {
        return switch (format) {
            case XLSX -> SheetWriter.write(rows);
            case MOODLE_XML ->
                (MoodleXmlWriter.BEGIN + text + MoodleXmlWriter.END).getBytes(StandardCharsets.UTF_8);
            case GIFT, AIKEN -> text.toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    private void add(Question question) {
        Question tidy = QuestionTidy.tidy(question);
        if (format == FileFormat.XLSX) {
            List<SheetRow> made = SheetRows.of(tidy);
            boolean fits = made.stream().flatMap(row -> row.cells().values().stream())
                    .allMatch(cell -> cell.length() <= CELL);
            if (fits && isSame(tidy, SheetReader.read(made))) {
                rows.addAll(made);
                written++;
            } else {
                omit(tidy, fits ? reason(tidy) : "Ô của bảng tính không chứa được hình và đoạn dài như vậy.");
            }
            return;
        }
        Optional<String> made = switch (format) {
            case GIFT -> GiftWriter.write(tidy);
            case MOODLE_XML -> MoodleXmlWriter.write(tidy);
            case AIKEN -> AikenWriter.write(tidy);
            case XLSX -> Optional.empty();
        };
        if (made.isPresent() && isSame(tidy, read(made.get()))) {
            category(tidy.lessonCode());
            text.append(made.get());
            written++;
        } else {
            omit(tidy, reason(tidy));
        }
    }

    private List<ForeignQuestion> read(String made) {
        return switch (format) {
            case GIFT -> GiftReader.read(made);
            case MOODLE_XML -> MoodleXmlReader.read(MoodleXmlWriter.BEGIN + made + MoodleXmlWriter.END);
            case AIKEN -> AikenReader.read(made);
            case XLSX -> List.of();
        };
    }

    private void category(String lessonCode) {
        if (lessonCode.equals(lesson)) {
            return;
        }
        lesson = lessonCode;
        if (format == FileFormat.GIFT) {
            text.append("$CATEGORY: ").append(CATEGORY).append(lessonCode).append("\n\n");
        } else if (format == FileFormat.MOODLE_XML) {
            text.append(MoodleXmlWriter.category(CATEGORY + lessonCode));
        }
    }

    /** Aiken holds text, options and key only: those must be the same. */
    private boolean isSame(Question question, List<ForeignQuestion> read) {
        if (read.size() != 1) {
            return false;
        }
        ImportDefaults defaults = new ImportDefaults(question.lessonCode(), question.outcome(), question.difficulty(),
                question.source(), question.explanation());
        @Nullable
        Question back = new Adoption(defaults, ANY).adopt(read.getFirst()).question();
        if (back == null) {
            return false;
        }
        Question tidy = QuestionTidy.tidy(back);
        return format == FileFormat.AIKEN
                ? tidy.text().equals(question.text()) && tidy.task().equals(question.task())
                : tidy.equals(question);
    }

    private void omit(Question question, String reason) {
        String words = question.format() == TextFormat.HTML ? QuestionHtml.words(question.text()) : question.text();
        omissions.add(new Omission(question.code(), Limits.shortened(words), reason));
    }

    private String reason(Question question) {
        if (format == FileFormat.AIKEN) {
            return "Aiken chỉ chứa câu chọn một bằng chữ thường, mỗi phương án một dòng, không có lời nhắc riêng.";
        }
        return question.type() == QuestionType.SCENARIO && format != FileFormat.XLSX
                ? "Định dạng này không có câu tình huống. Xuất ra Excel, hoặc tách thành từng câu."
                : "Định dạng này không giữ được nguyên vẹn câu này. Xuất ra Excel hoặc Moodle XML.";
    }
}
