package vn.sontay.training.learning.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontay.training.learning.kit.KitOrder.KitLesson;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Strip;

/** The trainer's script of a lesson as a table by the minutes since it began. */
final class ScriptSheet {

    private static final PaperWords WORDS = KitSheets.WORDS;
    private static final List<Float> COLUMNS = List.of(0.12f, 0.33f, 0.3f, 0.25f);
    private static final String DASH = "\u2013\u00A0";

    private ScriptSheet() {
    }

    static List<Strip> of(KitLesson lesson) {
        List<Strip> strips = new ArrayList<>(
                KitSheets.heading(WORDS.text("script"), WORDS.text("script.of", lesson.code(), lesson.title())));
        strips.addAll(KitSheets.otherEdition(lesson));
        List<List<String>> rows = new ArrayList<>();
        int minute = 0;
        for (ScriptStep step : lesson.kit().script()) {
            rows.add(List.of(WORDS.text("script.minutes", minute, minute + step.minutes()), step.does(), step.says(),
                    needs(lesson, step)));
            minute += step.minutes();
        }
        strips.addAll(KitSheets.table(WORDS.text("script.columns"), COLUMNS, rows));
        return strips;
    }

    /** Each on a line of its own, with a dash where there are several: a long title takes more than one line. */
    private static String needs(KitLesson lesson, ScriptStep step) {
        List<String> titles = lesson.items().stream().filter(item -> step.needs().contains(item.code()))
                .map(KitItem::title).toList();
        return titles.size() < 2
                ? String.join("", titles)
                : titles.stream().map(title -> DASH + title).collect(Collectors.joining("\n"));
    }
}
