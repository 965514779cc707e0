package vn.sontay.training.learning.kit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.learning.typesetting.Look;
import vn.sontay.training.learning.typesetting.Stroke;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.DemoMark;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.Pages;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.Tags;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** Draws a kit: cover, scripts, lists to observe, what is handed out, answers. */
public final class KitPdf {

    private static final PaperWords WORDS = KitSheets.WORDS;
    private static final TextStyle RUNNING = TextStyle.of(PaperFont.ITALIC, 10.5f).in(Look.GREY);
    private static final TextStyle NUMBER = new TextStyle(PaperFont.SANS, 10, Look.INK, 1.25f, Align.RIGHT);
    private static final float RUNNING_TOP = 13 * PageSetup.MM;
    private static final float FOOT_TOP = 17 * PageSetup.MM;
    private static final float NUMBER_WIDTH = 60;
    private static final float MARK_WIDTH = 110;
    private static final int UNKNOWN = 999;

    private final KitOrder order;
    private final PaperFile file;

    private KitPdf(KitOrder order) {
        this.order = order;
        this.file = PaperFile.tagged(Look.PAGE, WORDS.text("title", order.title()));
    }

    /** The kit as a PDF. */
    public static byte[] render(KitOrder order, Instant made) {
        return new KitPdf(order).render(made);
    }

    private byte[] render(Instant made) {
        KitBody body = new KitBody(order);
        int before = cover(body, UNKNOWN).size();
        List<Pages.Page> all = new ArrayList<>(cover(body, before));
        all.addAll(body.pages());
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                file.nextPage();
            }
            draw(all.get(i), i + 1, all.size());
        }
        return file.finish(made);
    }

    /** @param before how many pages the cover takes */
    private List<Pages.Page> cover(KitBody body, int before) {
        List<Strip> strips = new KitCover(order, what -> body.begins(what) == 0 ? 0 : before + body.begins(what))
                .strips();
        return new Pages(Look.PAGE).chapter(order.codes()).add(strips).all();
    }

    private void draw(Pages.Page page, int number, int of) {
        Tags.decoration(file.canvas(), () -> drawAround(page, number, of));
        if (order.demo() && number == 1) {
            drawMark();
        }
        for (Pages.Placed placed : page.blocks()) {
            Strip.Bookmark bookmark = placed.strip().bookmark();
            if (bookmark != null) {
                file.bookmark(bookmark.level(), bookmark.title(), placed.top());
            }
            placed.block().draw(file.canvas(), placed.left(), placed.top());
        }
    }

    /** What is repeated on each page. */
    private void drawAround(Pages.Page page, int number, int of) {
        float left = Look.PAGE.left();
        float top = Look.PAGE.height() - RUNNING_TOP;
        TextBlock running = TextBlock.fewLines(page.running(), RUNNING, 7, Look.WIDTH - MARK_WIDTH, 1);
        running.draw(file.canvas(), left, top);
        Stroke.rule(Look.WIDTH, Look.LINE).draw(file.canvas(), left, top - running.height());
        if (order.demo() && number > 1) {
            drawMark();
        }
        TextBlock.fewLines(WORDS.text("foot", order.classTitle()), RUNNING.at(9.5f), 6, Look.WIDTH - NUMBER_WIDTH, 2)
                .draw(file.canvas(), left, FOOT_TOP);
        TextBlock.wrap(WORDS.text("page.of", number, of), NUMBER, NUMBER_WIDTH).draw(file.canvas(),
                left + Look.WIDTH - NUMBER_WIDTH, FOOT_TOP);
    }

    /** Read aloud where it stands first. */
    private void drawMark() {
        DemoMark.of(10, Align.RIGHT, MARK_WIDTH).draw(file.canvas(), Look.PAGE.left() + Look.WIDTH - MARK_WIDTH,
                Look.PAGE.height() - RUNNING_TOP);
    }
}
