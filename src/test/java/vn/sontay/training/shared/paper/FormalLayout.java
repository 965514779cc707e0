package vn.sontay.training.shared.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Measures whether an administrative paper on upright A4 looks as Nghị định 30/2020/NĐ-CP, Phụ lục I, has it: page, margins, face,
 * size and style of each element, their order, page numbers. It reads what was produced, not how it was made.
 */
public final class FormalLayout {

    private static final float MM = 72 / 25.4f;
    /** In points, a third of a millimetre. */
    private static final float ROUNDING = 1;
    /** From line to line, as a share of the size. */
    private static final float LINE = 1.5f;
    private static final float SAME_LINE = 0.5f;
    /** Of what stands in the middle between the margins. */
    private static final float MIDDLE = (30 + 210 - 15) * MM / 2;
    private static final String DEMO = "DỮ LIỆU MẪU";

    /** What sort of paper is measured: one with a kind, a letter without, a list without number, an appendix without a head. */
    private enum Sort {
        PAPER, LETTER, LIST, APPENDIX
    }

    private final Sort sort;
    private final String kind;
    private final boolean dated;
    private final List<String> faults = new ArrayList<>();
    private List<List<PaperRun>> pages = List.of();
    private List<PaperRule> rules = List.of();

    private FormalLayout(Sort sort, String kind, boolean dated) {
        this.sort = sort;
        this.kind = kind;
        this.dated = dated;
    }

    /**
     * @param kind tên loại in capitals, such as "QUYẾT ĐỊNH"
     * @param dated whether place and day stand in the head, as for all papers but minutes
     * @return what isn't as it should be, each as a sentence
     */
    public static List<String> faults(byte[] pdf, String kind, boolean dated) {
        return faults(new FormalLayout(Sort.PAPER, kind, dated), pdf);
    }

    /** The same of a letter (công văn): it has no kind, but says under its number what it is about, and to whom it goes. */
    public static List<String> faultsOfLetter(byte[] pdf) {
        return faults(new FormalLayout(Sort.LETTER, "", true), pdf);
    }

    /** The same of a list that has no number and is signed by hand. */
    public static List<String> faultsOfList(byte[] pdf, String kind) {
        return faults(new FormalLayout(Sort.LIST, kind, true), pdf);
    }

    /** The same of an appendix, which has no head. */
    public static List<String> faultsOfAppendix(byte[] pdf, String kind) {
        return faults(new FormalLayout(Sort.APPENDIX, kind, false), pdf);
    }

    private static List<String> faults(FormalLayout layout, byte[] pdf) {
        layout.measure(pdf);
        return List.copyOf(layout.faults);
    }

    private void measure(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<List<PaperRun>> found = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDPage sheet = document.getPage(page - 1);
                near("width of page " + page, sheet.getMediaBox().getWidth(), 210 * MM, 210 * MM);
                near("height of page " + page, sheet.getMediaBox().getHeight(), 297 * MM, 297 * MM);
                List<PaperRun> runs = PaperRun.ofPage(document, page).stream()
                        .filter(run -> !run.text().equals(DEMO)).toList();
                runs.stream().filter(run -> !run.font().contains("LiberationSerif"))
                        .forEach(run -> faults.add("face of " + run));
                found.add(runs);
            }
            pages = found;
            rules = PaperRule.ofPage(document.getPage(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pageNumbers();
        margins();
        elements();
    }

    private void pageNumbers() {
        List<List<PaperRun>> without = new ArrayList<>();
        for (int page = 1; page <= pages.size(); page++) {
            List<PaperRun> above = pages.get(page - 1).stream().filter(run -> run.baseline() < 20 * MM).toList();
            without.add(pages.get(page - 1).stream().filter(run -> run.baseline() >= 20 * MM).toList());
            if (page == 1) {
                above.forEach(run -> faults.add("in the top margin of the first page: " + run));
                continue;
            }
            if (above.size() != 1 || !above.getFirst().text().equals(Integer.toString(page))) {
                faults.add("number of page " + page + ": " + above);
                continue;
            }
            PaperRun number = above.getFirst();
            set("page number", number, 13, 14, false, false);
            float middle = (30 * MM + 210 * MM - 15 * MM) / 2;
            near("middle of the page number", (number.left() + number.right()) / 2, middle - 8, middle + 8);
        }
        pages = without;
    }

    private void margins() {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (int page = 1; page <= pages.size(); page++) {
            List<PaperRun> runs = pages.get(page - 1);
            near("top margin of page " + page,
                    (float) runs.stream().mapToDouble(PaperRun::top).min().orElse(0) - ROUNDING, 20 * MM - ROUNDING,
                    25 * MM);
            float lowest = (float) runs.stream().mapToDouble(PaperRun::baseline).max().orElse(0);
            if (lowest > (297 - 20) * MM) {
                faults.add("bottom margin of page " + page + ": " + (297 - lowest / MM) + " mm");
            }
            left = Math.min(left, (float) runs.stream().mapToDouble(PaperRun::left).min().orElse(left));
            right = Math.max(right, (float) runs.stream().mapToDouble(PaperRun::right).max().orElse(right));
        }
        near("left margin", left, 30 * MM, 35 * MM);
        // the words of a list needn't reach as far as its frame does
        near("right margin", 210 * MM - right, 15 * MM, (sort == Sort.APPENDIX ? 60 : 20) * MM);
    }

    private void elements() {
        if (sort == Sort.APPENDIX) {
            appendix();
            return;
        }
        PaperRun state = one("quốc hiệu", run -> run.text().equals("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        set("quốc hiệu", state, 12, 13, true, false);
        PaperRun motto = one("tiêu ngữ", run -> run.text().equals("Độc lập - Tự do - Hạnh phúc"));
        set("tiêu ngữ", motto, 13, 14, true, false);
        PaperRun number = sort == Sort.LIST
                ? one("địa danh", FormalLayout::isDay)
                : one("số, ký hiệu", run -> run.text().startsWith("Số:") && run.baseline() < 297 * MM / 2);
        if (sort != Sort.LIST) {
            set("số, ký hiệu", number, 13, 13, false, false);
        }
        PaperRun title = sort == Sort.LETTER
                ? one("kính gửi", run -> run.text().startsWith("Kính gửi:"))
                : one("tên loại", run -> run.text().equals(kind));
        set("tên loại", title, 13, 14, sort != Sort.LETTER, false);
        List<PaperRun> issuer = pages.getFirst().stream()
                .filter(run -> run.left() < state.left() && run.right() < state.left()
                        && run.baseline() < number.baseline() - SAME_LINE)
                .toList();
        if (issuer.isEmpty() || !issuer.getLast().bold()) {
            faults.add("tên cơ quan: " + issuer);
        }
        for (PaperRun line : issuer) {
            set("tên cơ quan", line, 12, 13, line.bold(), false);
            if (!line.capitals()) {
                faults.add("tên cơ quan not in capitals: " + line);
            }
        }
        rule("tiêu ngữ", motto, 0.97f, 1.05f);
        if (!issuer.isEmpty()) {
            rule("tên cơ quan", widest(issuer, issuer.getLast()), 0.33f, 0.5f);
        }
        order("quốc hiệu", state, "tiêu ngữ", motto);
        order("tiêu ngữ", motto, "số, ký hiệu", number);
        order("số, ký hiệu", number, "tên loại", title);
        if (dated) {
            PaperRun day = one("địa danh và thời gian", run -> run.italic() && run.text().contains(", ngày")
                    && run.baseline() < title.baseline());
            set("địa danh và thời gian", day, 13, 14, false, true);
            near("địa danh beside số", day.baseline(), number.baseline() - 3, number.baseline() + 3);
        }
        if (sort == Sort.LETTER) {
            about(state, number, title);
            ending(title);
            return;
        }
        PaperRun subject = pages.getFirst().stream().filter(run -> run.baseline() > title.baseline() + SAME_LINE)
                .findFirst().orElse(title);
        set("trích yếu", subject, 13, 14, true, false);
        List<PaperRun> subjects = subject(title, subject);
        rule("trích yếu", widest(subjects, subjects.getLast()), 0.33f, 0.5f);
        if (sort == Sort.LIST) {
            pages.forEach(page -> text(page, page == pages.getFirst() ? title.baseline() : 0, Float.MAX_VALUE));
        } else {
            ending(title);
        }
    }

    /** @return the lines of the subject, which follow each other closely */
    private List<PaperRun> subject(PaperRun title, PaperRun first) {
        List<PaperRun> lines = new ArrayList<>(List.of(first));
        pages.getFirst().stream().filter(run -> run.baseline() > title.baseline() + SAME_LINE && run.bold()
                && Math.abs((run.left() + run.right()) / 2 - MIDDLE) < 4).forEach(run -> {
                    float gap = run.baseline() - lines.getLast().baseline();
                    if (gap > 0 && gap < LINE * first.size()) {
                        lines.add(run);
                    }
                });
        return lines;
    }

    /** @return as wide as the widest of the lines, where the last stands */
    private static PaperRun widest(List<PaperRun> lines, PaperRun last) {
        return new PaperRun(last.text(), last.font(), last.size(),
                (float) lines.stream().mapToDouble(PaperRun::left).min().orElse(last.left()),
                (float) lines.stream().mapToDouble(PaperRun::right).max().orElse(last.right()), last.baseline());
    }

    /** Under a line stands a rule in its middle, whose share of its length lies between two bounds. */
    private void rule(String under, PaperRun line, float least, float most) {
        float width = line.right() - line.left();
        Optional<PaperRule> found = rules.stream().filter(each -> each.y() > line.baseline()
                && each.y() < line.baseline() + line.size()
                && Math.abs(each.middle() - (line.left() + line.right()) / 2) < 3)
                .findFirst();
        if (found.isEmpty()) {
            faults.add("rule under " + under + " is missing: " + rules);
        } else if (found.get().width() < least * width - 2 || found.get().width() > most * width + 2) {
            faults.add("rule under " + under + ": " + found.get().width() + " pt under " + width + " pt");
        }
    }

    private static boolean isDay(PaperRun run) {
        return run.italic() && run.text().contains(", ngày");
    }

    private void about(PaperRun state, PaperRun number, PaperRun addressed) {
        List<PaperRun> about = pages.getFirst().stream().filter(run -> run.right() < state.left() + ROUNDING
                && run.baseline() > number.baseline() + SAME_LINE && run.baseline() < addressed.baseline() - SAME_LINE)
                .toList();
        if (about.isEmpty() || !about.getFirst().text().startsWith("V/v ")) {
            faults.add("trích yếu của công văn: " + about);
        }
        about.forEach(run -> set("trích yếu của công văn", run, 12, 13, false, false));
    }

    private void appendix() {
        PaperRun title = one("tên phụ lục", run -> run.text().equals(kind));
        set("tên phụ lục", title, 13, 14, true, false);
        PaperRun attached = one("kèm theo", run -> run.text().startsWith("(Kèm theo "));
        set("kèm theo", attached, 13, 14, false, true);
        order("tên phụ lục", title, "kèm theo", attached);
        if (pages.getFirst().stream().anyMatch(run -> run.text().startsWith("Số:"))) {
            faults.add("an appendix has a number of its own");
        }
        pages.forEach(page -> text(page, 0, Float.MAX_VALUE));
    }

    private void ending(PaperRun title) {
        int page = 0;
        while (page < pages.size() - 1 && pages.get(page).stream().noneMatch(FormalLayout::isRecipients)) {
            text(pages.get(page), page == 0 ? title.baseline() + SAME_LINE : 0, Float.MAX_VALUE);
            page++;
        }
        Optional<PaperRun> recipients = pages.get(page).stream().filter(FormalLayout::isRecipients).findFirst();
        if (recipients.isEmpty()) {
            faults.add("nơi nhận is missing");
            return;
        }
        PaperRun head = recipients.get();
        set("nơi nhận", head, 12, 12, true, true);
        text(pages.get(page), page == 0 ? title.baseline() + SAME_LINE : 0, head.top() - 1);
        float half = head.left() + (210 - 30 - 15) * MM / 2;
        List<PaperRun> after = pages.get(page).stream().filter(run -> run.top() >= head.top() - 3 && run != head)
                .toList();
        List<PaperRun> signature = after.stream().filter(run -> run.left() >= half - 1)
                .sorted(Comparator.comparing(PaperRun::baseline)).toList();
        after.stream().filter(run -> run.left() < half - 1)
                .forEach(run -> set("nơi nhận, list", run, 11, 11, false, false));
        if (signature.size() < 2) {
            faults.add("chức vụ, họ tên: " + signature);
            return;
        }
        signature.forEach(run -> set("chức vụ, họ tên", run, 13, 14, true, false));
        near("room for the signature above the name", signature.getLast().top()
                - signature.get(signature.size() - 2).baseline(), 20 * MM, 40 * MM);
        near("nơi nhận beside the signature", head.top(), signature.getFirst().top() - 6,
                signature.getFirst().top() + 6);
        List<PaperRun> copies = after.stream().filter(run -> run.left() < half - 1).toList();
        if (copies.isEmpty() || !copies.getFirst().text().startsWith("- ")) {
            faults.add("nơi nhận, list: " + copies);
        }
        if (!signature.getFirst().capitals()) {
            faults.add("chức vụ not in capitals: " + signature.getFirst());
        }
        pages.subList(page + 1, pages.size()).forEach(rest -> text(rest, 0, Float.MAX_VALUE));
    }

    private static boolean isRecipients(PaperRun run) {
        return run.text().equals("Nơi nhận:");
    }

    private void text(List<PaperRun> runs, float from, float to) {
        runs.stream().filter(run -> run.baseline() > from && run.top() < to)
                .filter(run -> run.size() < 13 - 0.01f || run.size() > 14 + 0.01f)
                .forEach(run -> faults.add("nội dung: " + run));
    }

    private PaperRun one(String element, Predicate<PaperRun> is) {
        List<PaperRun> found = pages.getFirst().stream().filter(is).toList();
        if (found.size() != 1) {
            faults.add(element + ": " + found);
        }
        return found.isEmpty() ? new PaperRun("", "", 0, 0, 0, 0) : found.getFirst();
    }

    private void set(String element, PaperRun run, float smallest, float largest, boolean bold, boolean italic) {
        if (run.size() < smallest - 0.01f || run.size() > largest + 0.01f || run.bold() != bold
                || run.italic() != italic) {
            faults.add(element + ": " + run);
        }
    }

    private void order(String first, PaperRun above, String second, PaperRun below) {
        if (above.baseline() >= below.baseline()) {
            faults.add(first + " isn't above " + second);
        }
    }

    private void near(String what, float measured, float least, float most) {
        if (measured < least - ROUNDING || measured > most + ROUNDING) {
            faults.add(what + ": " + measured + " pt, not " + least + " to " + most);
        }
    }
}
