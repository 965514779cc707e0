package vn.sontay.training.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sontay.training.assessment.interchange.FileFormat;

/** A file of single choices as long as those of the bank: four options, an explanation, and what each option is told. */
final class QuestionFile {

    private static final List<String> PLACES = List.of("UBND xã Sơn Tây, tỉnh Quảng Ngãi", "Cổng Dịch vụ công quốc gia",
            "Hệ thống thông tin giải quyết thủ tục hành chính", "Trung tâm Phục vụ hành chính công xã");
    private static final List<String> COLUMNS = List.of("Mã câu", "Loại câu", "Nội dung", "Phương án", "Đúng",
            "Lời nhắc", "Giải thích");

    private QuestionFile() {
    }

    static byte[] of(FileFormat format, int questions) {
        return switch (format) {
            case GIFT -> text(questions, QuestionFile::gift);
            case AIKEN -> text(questions, QuestionFile::aiken);
            case MOODLE_XML -> ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n"
                    + new String(text(questions, QuestionFile::moodleXml), StandardCharsets.UTF_8) + "</quiz>\n")
                    .getBytes(StandardCharsets.UTF_8);
            case XLSX -> workbook(questions);
        };
    }

    private static byte[] text(int questions, java.util.function.IntFunction<String> one) {
        return IntStream.range(0, questions).mapToObj(one).collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String stem(String format, int i) {
        return "Anh Phạm Văn Nút sống ở địa bàn xã Sơn Màu trước đây và cần làm thủ tục số " + i + " do UBND xã nơi cư "
                + "trú giải quyết. Anh/chị hướng dẫn anh vào đâu để nộp hồ sơ trực tuyến (" + format + ")?";
    }

    private static String option(int i, int option) {
        return PLACES.get((i + option) % PLACES.size()) + ", cửa số " + (i % 7 + option);
    }

    private static String told(int option) {
        return option == 0 ? "Đúng: nơi này nhận hồ sơ." : "Xem lại bài học, phần nơi nhận hồ sơ trực tuyến.";
    }

    private static String explained(int i) {
        return "Theo Nghị quyết 1677/NQ-UBTVQH15, các xã Sơn Tinh, Sơn Lập và Sơn Màu nay thuộc xã Sơn Tây Hạ; hồ sơ số "
                + i + " nộp trên Cổng Dịch vụ công quốc gia.";
    }

    private static String gift(int i) {
        return "// [id:GIFT-" + i + "]\n::Câu " + i + "::" + stem("GIFT", i) + "{\n"
                + options(i, (option, text) -> (option == 0 ? "=" : "~") + text + "#" + told(option).replace(":", "\\:"))
                + "####" + explained(i) + "\n}\n";
    }

    private static String aiken(int i) {
        return stem("Aiken", i) + "\n" + options(i, (option, text) -> (char) ('A' + option) + ") " + text)
                + "ANSWER: A\n";
    }

    private static String moodleXml(int i) {
        return "<question type=\"multichoice\"><name><text>Câu " + i + "</text></name>"
                + "<questiontext format=\"html\"><text><![CDATA[<p dir=\"ltr\">" + stem("XML", i)
                + "</p>]]></text></questiontext><generalfeedback format=\"html\"><text><![CDATA[<p>" + explained(i)
                + "</p>]]></text></generalfeedback><defaultgrade>1.0000000</defaultgrade><penalty>0.3333333</penalty>"
                + "<hidden>0</hidden><idnumber>XML-" + i + "</idnumber><single>true</single>\n"
                + options(i, (option, text) -> "<answer fraction=\"" + (option == 0 ? 100 : 0)
                        + "\" format=\"html\"><text><![CDATA[<p>" + text + "</p>]]></text><feedback format=\"html\">"
                        + "<text><![CDATA[<p>" + told(option) + "</p>]]></text></feedback></answer>")
                + "</question>";
    }

    /** One option as a line. */
    private interface Line {

        String of(int option, String text);
    }

    private static String options(int i, Line line) {
        return IntStream.range(0, 4).mapToObj(option -> line.of(option, option(i, option)) + "\n")
                .collect(Collectors.joining());
    }

    private static byte[] workbook(int questions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Câu hỏi");
            row(sheet, 0, COLUMNS);
            for (int i = 0; i < questions; i++) {
                for (int option = 0; option < 4; option++) {
                    boolean first = option == 0;
                    row(sheet, 1 + 4 * i + option, List.of(first ? "XLSX-" + i : "", first ? "Chọn một" : "",
                            first ? stem("Excel", i) : "", option(i, option), first ? "x" : "", told(option),
                            first ? explained(i) : ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(String.format(Locale.ROOT, "no workbook of %d questions", questions), e);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.value(line, i, cells.get(i));
            }
        }
    }
}
