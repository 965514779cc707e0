package vn.sontay.training.learning.booklet;

import java.awt.Color;
import java.time.LocalDate;
import java.util.Locale;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.typesetting.Look;
import vn.sontay.training.learning.typesetting.Stroke;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.TaggedPart;
import vn.sontay.training.shared.paper.Tags;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** The cover: title and audience over hills with terraced fields, in the house's green and gold. No emblem of any body. */
final class Cover {

    private static final PaperWords WORDS = PaperWords.beside(Cover.class);
    private static final PageSetup PAGE = Look.PAGE;
    private static final Color[] HILLS = {new Color(0xCFE6DB), new Color(0x8FC3AC), new Color(0x3F8F73), Look.GREEN};
    private static final float[] TOPS = {318, 262, 196, 128};
    private static final Color SUN = new Color(0xE9C877);

    private final BookletOrder order;
    private final PdfContentByte canvas;

    Cover(BookletOrder order, PdfContentByte canvas) {
        this.order = order;
        this.canvas = canvas;
    }

    void draw() {
        Tags.decoration(canvas, this::motif);
        words();
    }

    private void words() {
        float left = PAGE.left();
        float width = Look.WIDTH;
        float y = PAGE.height() - 26 * PageSetup.MM;
        if (!order.organiser().isBlank()) {
            y = line(PaperWords.capitals(order.organiser()), TextStyle.of(PaperFont.SANS_BOLD, 12).in(Look.INK), y);
        }
        y = Math.min(y, PAGE.height() - 36 * PageSetup.MM) - 44;
        y = line(PaperWords.capitals(WORDS.text("cover.kind")),
                TextStyle.of(PaperFont.SANS_BOLD, 14).in(Look.GOLD_BROWN),
                y);
        new Stroke(8, 72, 3, Look.GOLD, false).draw(canvas, left, y);
        y -= 26;
        TextBlock title = TextBlock.fit(order.course().title(), TextStyle.of(PaperFont.SANS_BOLD, 29).in(Look.GREEN),
                width, 190);
        new TaggedPart(Tags.HEADING).piece(title).draw(canvas, left, y);
        y -= title.height() + 16;
        TextBlock audience = TextBlock.fit(WORDS.text("cover.audience", order.course().audience()),
                TextStyle.of(PaperFont.SANS, 14).in(Look.INK), width, 70);
        audience.draw(canvas, left, y);
        y -= audience.height() + 14;
        TextBlock.fit(dates(), TextStyle.of(PaperFont.SANS, 11).in(Look.GREY), width, 34).draw(canvas, left, y);
        order.reviewed().ifPresent(day -> TextBlock
                .wrap(WORDS.text("cover.year", day.getYear()), TextStyle.of(PaperFont.SANS_BOLD, 15).in(Color.WHITE),
                        width)
                .draw(canvas, left, 20 * PageSetup.MM));
    }

    private float line(String words, TextStyle style, float top) {
        TextBlock block = TextBlock.fit(words, style, Look.WIDTH, 60);
        block.draw(canvas, PAGE.left(), top);
        return top - block.height();
    }

    /** For which classes all of its lessons are meant, and when they were looked through. */
    private String dates() {
        LocalDate from = order.editions().stream().map(LessonEdition::validFrom).max(LocalDate::compareTo).orElse(null);
        LocalDate to = order.editions().stream().map(LessonEdition::validTo).filter(day -> day != null)
                .min(LocalDate::compareTo).orElse(null);
        if (from == null) {
            return "";
        }
        String classes = to == null
                ? WORDS.text("valid.from", from.format(LessonChapter.DAY))
                : WORDS.text("valid.between", from.format(LessonChapter.DAY), to.format(LessonChapter.DAY));
        return classes + " " + order.reviewed()
                .map(day -> WORDS.text("cover.reviewed", day.format(LessonChapter.DAY))).orElse("");
    }

    private void motif() {
        float width = PAGE.width();
        canvas.saveState();
        canvas.setColorFill(SUN);
        canvas.circle(width * 0.72f, 345, 46);
        canvas.fill();
        canvas.setColorStroke(SUN);
        canvas.setLineWidth(1.6f);
        for (int ring = 1; ring <= 3; ring++) {
            canvas.circle(width * 0.72f, 345, 46 + 9 * ring);
            canvas.stroke();
        }
        for (int hill = 0; hill < HILLS.length; hill++) {
            hill(hill, 0);
            canvas.setColorFill(HILLS[hill]);
            canvas.fill();
            terraces(hill);
        }
        canvas.restoreState();
    }

    /** Field edges that follow the hill's own outline, ever further down. */
    private void terraces(int hill) {
        canvas.saveState();
        hill(hill, 0);
        canvas.clip();
        canvas.newPath();
        canvas.setColorStroke(hill < 2 ? Color.WHITE : SUN);
        canvas.setLineWidth(hill < 2 ? 1.1f : 0.9f);
        for (int edge = 1; edge <= 4; edge++) {
            hill(hill, 13 * edge);
            canvas.stroke();
        }
        canvas.restoreState();
    }

    /** The outline of a hill, lower by so much. */
    private void hill(int hill, float lower) {
        float width = PAGE.width();
        float top = TOPS[hill] - lower;
        float swing = hill % 2 == 0 ? 1 : -1;
        canvas.moveTo(-5, -5);
        canvas.lineTo(-5, top - 22 * swing);
        canvas.curveTo(width * 0.18f, top + 62 * swing, width * 0.30f, top + 58 * swing, width * 0.46f, top);
        canvas.curveTo(width * 0.62f, top - 56 * swing, width * 0.82f, top - 40 * swing, width + 5,
                top + 34 * swing);
        canvas.lineTo(width + 5, -5);
        canvas.closePath();
    }

    /** The file's name: the course's code without what a file name may not hold. */
    static String fileName(BookletOrder order) {
        return "tai-lieu-" + order.course().code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".pdf";
    }
}
