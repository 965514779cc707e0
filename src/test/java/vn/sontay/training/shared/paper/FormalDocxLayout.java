package vn.sontay.training.shared.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.sontay.training.shared.paper.DocxReading.Line;

/**
 * The sister of {@link FormalLayout} for word files: page, margins, face, size and style of each element, their order, page numbers, as
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, has them. It reads what was produced, not how it was made.
 */
public final class FormalDocxLayout {

    private static final float MM = 1440 / 25.4f;

    private final DocxReading file;
    private final List<Line> lines;
    private final List<String> faults = new ArrayList<>();

    private FormalDocxLayout(DocxReading file) {
        this.file = file;
        this.lines = file.lines();
    }

    /** @return what isn't as it should be, each as a sentence; see {@link FormalLayout#faults} */
    public static List<String> faults(byte[] docx, String kind, boolean dated) {
        FormalDocxLayout layout = new FormalDocxLayout(new DocxReading(docx));
        layout.page();
        layout.numbers();
        layout.lines.stream().filter(line -> !line.font().equals("Times New Roman"))
                .forEach(line -> layout.faults.add("face of " + line));
        layout.elements(kind, dated);
        return List.copyOf(layout.faults);
    }

    /** The same of a letter (công văn); see {@link FormalLayout#faultsOfLetter}. */
    public static List<String> faultsOfLetter(byte[] docx) {
        FormalDocxLayout layout = new FormalDocxLayout(new DocxReading(docx));
        layout.page();
        layout.numbers();
        int number = layout.at("số, ký hiệu", line -> line.text().startsWith("Số:"));
        int about = layout.at("trích yếu của công văn", line -> line.text().startsWith("V/v "));
        int addressed = layout.at("kính gửi", line -> line.text().startsWith("Kính gửi:"));
        int recipients = layout.at("nơi nhận", line -> line.text().equals("Nơi nhận:"));
        layout.set("số, ký hiệu", number, 13, 13, false, false, "center");
        layout.set("trích yếu của công văn", about, 12, 13, false, false, "center");
        layout.set("kính gửi", addressed, 13, 14, false, false, "left");
        if (number >= about || about >= addressed || addressed >= recipients) {
            layout.faults.add("order of a letter: " + number + ", " + about + ", " + addressed);
        }
        for (int i = addressed + 1; i < recipients; i++) {
            boolean unit = layout.lines.get(i).style().equals("Addressed");
            layout.set("nội dung", i, 13, 14, false, false, unit ? "left" : "both");
        }
        layout.signed(recipients);
        return List.copyOf(layout.faults);
    }

    private void page() {
        Document document = file.part("word/document.xml");
        Element size = document.getElementsByTag("w:pgSz").first();
        Element margins = document.getElementsByTag("w:pgMar").first();
        near("width of the page", size, "w:w", 210, 210);
        near("height of the page", size, "w:h", 297, 297);
        near("top margin", margins, "w:top", 20, 25);
        near("bottom margin", margins, "w:bottom", 20, 25);
        near("left margin", margins, "w:left", 30, 35);
        near("right margin", margins, "w:right", 15, 20);
    }

    private void near(String what, Element element, String attribute, float least, float most) {
        float found = element == null ? 0 : Float.parseFloat(element.attr(attribute)) / MM;
        if (found < least - 0.1f || found > most + 0.1f) {
            faults.add(what + ": " + found + " mm, not " + least + " to " + most);
        }
    }

    private void numbers() {
        Document document = file.part("word/document.xml");
        if (document.getElementsByTag("w:titlePg").isEmpty()) {
            faults.add("number on the first page");
        }
        if (!file.part("word/header-first.xml").getElementsByTag("w:fldSimple").isEmpty()) {
            faults.add("number on the first page");
        }
        Element number = file.part("word/header.xml").getElementsByTag("w:fldSimple").first();
        if (number == null || !number.attr("w:instr").equals("PAGE")) {
            faults.add("number of pages is missing");
        }
    }

    private void elements(String kind, boolean dated) {
        int issuer = at("tên cơ quan", line -> line.style().equals("Issuer"));
        int state = at("quốc hiệu", line -> line.text().equals("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        int motto = at("tiêu ngữ", line -> line.text().equals("Độc lập - Tự do - Hạnh phúc"));
        int number = at("số, ký hiệu", line -> line.text().startsWith("Số:"));
        int title = at("tên loại", line -> line.text().equals(kind));
        int recipients = at("nơi nhận", line -> line.text().equals("Nơi nhận:"));
        rules();
        set("tên cơ quan", issuer, 12, 13, true, false, "center");
        set("quốc hiệu", state, 12, 13, true, false, "center");
        set("tiêu ngữ", motto, 13, 14, true, false, "center");
        set("số, ký hiệu", number, 13, 13, false, false, "center");
        set("tên loại", title, 13, 14, true, false, "center");
        set("trích yếu", title + 1, 13, 14, true, false, "center");
        set("nơi nhận", recipients, 12, 12, true, true, "left");
        List<Integer> order = new ArrayList<>(List.of(issuer, state, motto, number, title, recipients));
        if (dated) {
            int day = at("địa danh và thời gian", line -> line.italic() && line.text().contains(", ngày"));
            set("địa danh và thời gian", day, 13, 14, false, true, "center");
            order.add(4, day);
        }
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i - 1) >= order.get(i)) {
                faults.add("order: " + lines.get(order.get(i)) + " stands too early");
            }
        }
        body(title, recipients);
    }

    /** Under the name of who issues, the motto and the subject stands a ruled paragraph without words. */
    private void rules() {
        String before = "";
        for (Element paragraph : file.part("word/document.xml").getElementsByTag("w:p")) {
            Element style = paragraph.getElementsByTag("w:pStyle").first();
            String name = style == null ? "" : style.attr("w:val");
            if (List.of("Issuer", "Motto", "Subject").contains(before) && !name.equals("Rule")
                    && !name.equals(before)) {
                faults.add("rule under " + before + " is missing");
            }
            before = name;
        }
    }

    private void body(int title, int recipients) {
        for (int i = title + 2; i < recipients; i++) {
            Line line = lines.get(i);
            if (line.style().startsWith("Cell")) {
                set("nội dung", i, 13, 14, false, false, line.align());
                continue;
            }
            boolean heading = line.bold() && line.align().equals("center");
            boolean byHand = line.italic() && line.align().equals("center");
            set("nội dung", i, 13, 14, line.bold() && heading, line.italic(),
                    heading || byHand ? "center" : line.style().equals("Addressed") ? "left" : "both");
        }
        signed(recipients);
    }

    private void signed(int recipients) {
        int at = recipients + 1;
        while (at < lines.size() && lines.get(at).text().startsWith("- ")) {
            set("nơi nhận, list", at++, 11, 11, false, false, "left");
        }
        int signature = at;
        while (at < lines.size() && lines.get(at).bold() && !lines.get(at).text().startsWith("DANH SÁCH")) {
            set("chức vụ, họ tên", at++, 13, 14, true, false, "center");
        }
        if (at < signature + 2) {
            faults.add("chức vụ, họ tên: " + lines.subList(signature, at));
        } else if (!lines.get(signature).text().equals(PaperWords.capitals(lines.get(signature).text()))) {
            faults.add("chức vụ not in capitals: " + lines.get(signature));
        }
        lines.subList(at, lines.size()).stream().filter(line -> line.size() < 13 || line.size() > 14)
                .forEach(line -> faults.add("nội dung: " + line));
    }

    private int at(String element, Predicate<Line> is) {
        Optional<Line> found = lines.stream().filter(is).findFirst();
        if (found.isEmpty()) {
            faults.add(element + " is missing");
        }
        return found.map(lines::indexOf).orElse(0);
    }

    private void set(String element, int at, float smallest, float largest, boolean bold, boolean italic,
            String align) {
        Line line = at < lines.size() ? lines.get(at) : new Line("", "", 0, false, false, "", "");
        if (line.size() < smallest || line.size() > largest || line.bold() != bold || line.italic() != italic
                || !line.align().equals(align)) {
            faults.add(element + ": " + line);
        }
    }
}
