package vn.sontay.training.learning.kit;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.learning.typesetting.Look;
import vn.sontay.training.learning.typesetting.Stroke;
import vn.sontay.training.shared.paper.Below;
import vn.sontay.training.shared.paper.Beside;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Gap;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** A form in its real order: blank with room to write, or as somebody has filled it in. */
final class FormSheet {

    private static final PaperWords WORDS = KitSheets.WORDS;
    private static final float WIDTH = KitSheets.WIDTH;
    private static final float LINE = 24;
    private static final float GAP = 6;
    private static final float WIDEST_LABEL = 0.6f;
    private static final TextStyle MOTTO = TextStyle.of(PaperFont.BOLD, 12.5f).in(Look.INK).centred();
    private static final TextStyle TITLE = TextStyle.of(PaperFont.BOLD, 14.5f).in(Look.INK).centred();
    private static final String ENDS = ":?.)…";

    private final KitItem form;
    private final boolean filled;

    FormSheet(KitItem form, boolean filled) {
        this.form = form;
        this.filled = filled;
    }

    List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(TextBlock.wrap(WORDS.text(filled ? "form.filled" : "form.blank"), Look.LABEL, WIDTH)).kept()
                .marked(1, form.title()));
        if (form.motto()) {
            strips.add(Strip.of(TextBlock.wrap(WORDS.text("state.name"), MOTTO, WIDTH)).below(GAP).kept());
            strips.add(Strip.of(TextBlock.wrap(WORDS.text("state.motto"), MOTTO.at(13.5f), WIDTH)).kept());
            strips.add(Strip.of(new Beside(List.of(Stroke.rule(WIDTH / 3, Look.INK)), List.of(WIDTH / 3))).kept());
        }
        strips.add(Strip.of(KitSheets.heading(
                TextBlock.fit(PaperWords.capitals(form.title()), TITLE, WIDTH, Look.PAGE.textHeight() / 4)))
                .below(2 * GAP).kept());
        strips.addAll(KitSheets.parts(form.parts()));
        form.rows().forEach(row -> strips.addAll(filled ? filled(row) : blank(row)));
        return strips;
    }

    private static String label(FormRow row) {
        String label = row.label().strip();
        return label.isEmpty() || ENDS.indexOf(label.charAt(label.length() - 1)) >= 0 ? label : label + ":";
    }

    private static List<Strip> filled(FormRow row) {
        return KitSheets.TEXT.strips(
                List.of(KitSheets.TEXT.plain(label(row) + " "), KitSheets.TEXT.italic(row.value())),
                WIDTH, GAP);
    }

    /** The label, then as many dotted lines as the filled one takes. */
    private static List<Strip> blank(FormRow row) {
        List<Block> words = KitSheets.TEXT.lines(List.of(KitSheets.TEXT.plain(label(row))), WIDTH);
        float wide = PaperFont.REGULAR.width(PaperFont.REGULAR.printable(label(row)), Look.BODY) + GAP;
        int lines = filled(row).size();
        List<Strip> strips = new ArrayList<>();
        if (words.size() == 1 && wide < WIDTH * WIDEST_LABEL) {
            Block low = new Below(List.of(new Gap(LINE - words.getFirst().height()), words.getFirst()));
            strips.add(Strip.of(Beside.of(low, Stroke.toWriteOn(LINE - 4, WIDTH - wide), wide)));
        } else {
            KitSheets.TEXT.strips(List.of(KitSheets.TEXT.plain(label(row))), WIDTH, GAP)
                    .forEach(strip -> strips.add(strip.kept()));
            strips.add(Strip.of(Stroke.toWriteOn(LINE, WIDTH)));
        }
        for (int line = words.size() + 1; line <= lines; line++) {
            strips.add(Strip.of(Stroke.toWriteOn(LINE, WIDTH)));
        }
        return strips;
    }
}
