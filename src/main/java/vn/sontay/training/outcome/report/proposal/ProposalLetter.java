package vn.sontay.training.outcome.report.proposal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.certificate.Grounding;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PaperDate;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.SignatoryLines;
import vn.sontay.training.shared.paper.WrittenOut;
import vn.sontay.training.teaching.plan.Plan;

/**
 * "V/v đề xuất mở lớp tập huấn bổ sung", in the layout of Nghị định 30/2020/NĐ-CP. It names no person; who decides, when and with what money
 * stays open as dots. Pure.
 */
record ProposalLetter(Plan plan, IssuerLines issuer, SignatoryLines signatory, YearMonth month,
        List<ProposedClass> classes, int size, boolean demo) {

    private static final PaperWords WORDS = PaperWords.beside(ProposalLetter.class);

    ProposalLetter {
        classes = List.copyOf(classes);
    }

    String subject() {
        return WORDS.text("about", classes.size(), WrittenOut.of(plan.shortTitle()));
    }

    FormalPaper paper() {
        int people = classes.stream().mapToInt(ProposedClass::people).sum();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Addressed(List.of(WORDS.text("open"))));
        parts.add(new Part.Passage("", WORDS.text("lead", WrittenOut.of(Grounding.named(plan)), people)));
        parts.add(new Part.Passage("", WORDS.text("proposes", issuer.name().replace('\n', ' '), classes.size(), size)));
        parts.add(table());
        parts.add(new Part.Passage("", WORDS.text("when", WORDS.text("open"))));
        parts.add(new Part.Passage("", WORDS.text("money", WORDS.text("open"))));
        parts.add(new Part.Passage("", WORDS.text("end")));
        return new FormalPaper(WORDS.text("file", subject()),
                new FormalPaper.Head(issuer, WORDS.text("number", issuer.abbreviation()), subject(),
                        issuer.placeAnd(PaperDate.dayLeftOpen(month))),
                null, parts,
                FormalPaper.Ending.of(List.of(WORDS.text("to.above"), WORDS.text("to.file")), signatory), List.of(),
                demo);
    }

    private Part table() {
        List<List<String>> rows = new ArrayList<>();
        for (ProposedClass each : classes) {
            rows.add(List.of(String.valueOf(each.number()), WORDS.text("for." + each.reader()),
                    String.valueOf(each.people()),
                    each.takes().stream().map(area -> WORDS.text("takes", area.name(), area.people()))
                            .collect(Collectors.joining("; "))));
        }
        return new Part.Table(List.of(column("no", 40, Align.CENTRE), column("for", 130, Align.LEFT),
                column("people", 60, Align.CENTRE), column("areas", 237, Align.LEFT)), rows);
    }

    private static ListTable.Column column(String key, float width, Align align) {
        return new ListTable.Column(WORDS.text("column." + key), width, align);
    }
}
