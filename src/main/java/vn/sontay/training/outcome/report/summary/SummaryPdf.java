package vn.sontay.training.outcome.report.summary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.TargetOutlook;
import vn.sontay.training.outcome.report.gap.GapStep;
import vn.sontay.training.outcome.report.gap.Gaps;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.Letterhead;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.TextStyle;
import vn.sontay.training.shared.paper.WrittenOut;

/** The summary on upright A4, exactly one page (SUM-4): it is drawn with fewer and fewer lines until it fits. */
final class SummaryPdf {

    private static final PaperWords WORDS = PaperWords.beside(SummaryPdf.class);
    private static final PageSetup PAGE = PageSetup.PORTRAIT;
    private static final TextStyle HEADING = TextStyle.of(PaperFont.BOLD, 12);
    private static final TextStyle TEXT = TextStyle.of(PaperFont.REGULAR, 11);
    private static final float CELL = 10;
    private static final float SMALLEST_ROW = 15;
    private static final float GAP = 6;
    private static final int MOST_LINES = 40;
    private static final float NUMBER = 44;

    private final LeaderSummary of;
    private final IssuerLines issuer;
    private final boolean demo;

    private SummaryPdf(LeaderSummary of, IssuerLines issuer, boolean demo) {
        this.of = of;
        this.issuer = issuer;
        this.demo = demo;
    }

    /** @return the page; what had no room on it is told in a line each */
    static byte[] render(LeaderSummary of, IssuerLines issuer, Instant made, boolean demo) {
        SummaryPdf paper = new SummaryPdf(of, issuer, demo);
        List<Gaps.Area> areas = of.gaps().byArea();
        int most = Math.clamp(Math.max(of.targets().size(), areas.size()), 1, MOST_LINES);
        for (int lines = most; lines > 0; lines--) {
            byte[] page = paper.page(areas, lines, made);
            if (page != null) {
                return page;
            }
        }
        throw new IllegalStateException("the summary of " + of.plan().code() + " doesn't fit on a page");
    }

    /** @param lines of a table at most @return null when that takes more than a page */
    private byte @Nullable [] page(List<Gaps.Area> areas, int lines, Instant made) {
        PaperFile file = new PaperFile(PAGE, WORDS.text("title") + " - " + of.plan().shortTitle());
        PaperFlow flow = new PaperFlow(file, PAGE, demo);
        flow.add(new Letterhead(issuer, null, null, 12, PAGE.textWidth())).gap(GAP);
        flow.addTitle(WORDS.text("title"), WORDS.text("subject", of.plan().shortTitle(), Dates.day(of.on()))).gap(GAP);
        targets(flow, lines);
        section(flow, "risk");
        risks().forEach(each -> flow.addText(each, TEXT));
        section(flow, "gaps");
        areas(flow, areas, lines);
        section(flow, "awaiting");
        flow.addText(WORDS.text("awaiting.both", of.awaiting().documents(), of.awaiting().certificates()), TEXT);
        byte[] drawn = file.finish(made);
        return flow.pages() == 1 ? drawn : null;
    }

    private static void section(PaperFlow flow, String what) {
        flow.gap(GAP).addText(WORDS.text("section." + what), HEADING).gap(GAP / 3);
    }

    private void targets(PaperFlow flow, int lines) {
        section(flow, of.whole() ? "targets" : "share");
        if (of.targets().isEmpty()) {
            flow.addText(WORDS.text("targets.none"), TEXT);
            return;
        }
        List<List<String>> rows = of.targets().stream().limit(lines).map(SummaryPdf::row).toList();
        float text = PAGE.textWidth() - 2 * 75 - 110;
        new ListTable(List.of(column("target", text, Align.LEFT), column("figure", 75, Align.CENTRE),
                column("deadline", 75, Align.CENTRE), column("state", 110, Align.LEFT)), CELL, SMALLEST_ROW)
                .draw(flow, rows, 0);
        rest(flow, "targets.rest", of.targets().size() - rows.size());
    }

    private static List<String> row(TargetOutlook each) {
        TargetFigure figure = each.row().figure();
        return List.of(WrittenOut.of(each.row().target().title()), figure.total() == null
                ? String.valueOf(figure.counted())
                : WORDS.text("figure", figure.counted(), String.valueOf(figure.total())),
                Dates.day(figure.deadline()),
                WORDS.text("state." + figure.state()));
    }

    private List<String> risks() {
        List<String> risks = new ArrayList<>();
        of.targets().stream().filter(TargetOutlook::near).forEach(each -> risks.add(WORDS.text("risk.near",
                each.row().target().title(), each.row().figure().daysLeft(), each.missing())));
        of.targets().stream().filter(each -> each.unfilled() > 0).forEach(each -> risks.add(WORDS.text("risk.unfilled",
                each.row().target().title(), each.missing(), each.open(), each.unfilled())));
        int most = 6;
        List<String> shown = new ArrayList<>(risks.subList(0, Math.min(most, risks.size())));
        if (risks.size() > most) {
            shown.add(WORDS.text("risk.rest", risks.size() - most));
        }
        shown.add(WORDS.text("risk.lost", of.gaps().all().lost()));
        return shown;
    }

    private void areas(PaperFlow flow, List<Gaps.Area> areas, int lines) {
        if (areas.isEmpty()) {
            flow.addText(WORDS.text("gaps.none"), TEXT);
            return;
        }
        List<GapStep> steps = of.gaps().steps();
        List<ListTable.Column> columns = new ArrayList<>();
        columns.add(column("area", PAGE.textWidth() - (steps.size() + 1) * NUMBER, Align.LEFT));
        steps.forEach(step -> columns.add(column("step." + step, NUMBER, Align.CENTRE)));
        columns.add(column("all", NUMBER, Align.CENTRE));
        List<List<String>> rows = new ArrayList<>();
        areas.stream().limit(lines).forEach(each -> rows.add(row(each, each.areaId() == 0
                ? WORDS.text("gaps.nowhere")
                : each.name(), steps)));
        rows.add(row(of.gaps().all(), WORDS.text("gaps.all"), steps));
        new ListTable(columns, CELL, SMALLEST_ROW).draw(flow, rows, 0);
        rest(flow, "gaps.rest", areas.size() - Math.min(lines, areas.size()));
    }

    private static List<String> row(Gaps.Area area, String name, List<GapStep> steps) {
        List<String> cells = new ArrayList<>(List.of(name));
        steps.forEach(step -> cells.add(String.valueOf(area.at(step))));
        cells.add(String.valueOf(area.all()));
        return cells;
    }

    private static void rest(PaperFlow flow, String key, int more) {
        if (more > 0) {
            flow.gap(GAP / 3).addText(WORDS.text(key, more), TEXT);
        }
    }

    private static ListTable.Column column(String key, float width, Align align) {
        return new ListTable.Column(WORDS.text("column." + key), width, align);
    }
}
