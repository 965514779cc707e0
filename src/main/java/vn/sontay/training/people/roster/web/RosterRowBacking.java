package vn.sontay.training.people.roster.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.people.organisation.KnownPerson;
import vn.sontay.training.people.roster.CorrectRow;
import vn.sontay.training.people.roster.DecideRow;
import vn.sontay.training.people.roster.Decision;
import vn.sontay.training.people.roster.Fate;
import vn.sontay.training.people.roster.RosterLine;
import vn.sontay.training.people.roster.RosterQueries;
import vn.sontay.training.people.roster.RosterService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.Texts;

/** One row of a list: set right in place, or decided. */
@Named
@RequestScoped
public class RosterRowBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    RosterQueries queries;

    @Inject
    RosterService service;

    @Inject
    Texts texts;

    @Inject
    Seen seen;

    private long draftId;
    private int lineNo;
    private RosterLine line;

    @PostConstruct
    void read() {
        draftId = parameters.id("id");
        lineNo = (int) Math.min(parameters.id("line"), Integer.MAX_VALUE);
        line = queries.row(draftId, lineNo);
        seen.people(1 + line.alike().size());
        form.show(new CorrectRow("", draftId, lineNo, line.texts().name(), line.texts().birth(), line.texts().unit(),
                line.texts().job(), line.texts().phone()));
        form.show("decision", line.decision() == null && !line.alike().isEmpty() ? Decision.SAME : line.decision());
    }

    public String correct() {
        service.correct(form.with("draftId", draftId).with("line", lineNo).read(CorrectRow.class));
        return back("corrected");
    }

    public String decide() {
        service.decide(form.with("draftId", draftId).with("line", lineNo).read(DecideRow.class));
        return back("decided");
    }

    private String back(String told) {
        return "/admin/roster?faces-redirect=true&m=roster." + told + "&id=" + draftId;
    }

    public RosterLine getLine() {
        return line;
    }

    public long getDraftId() {
        return draftId;
    }

    /** @return the people whom the row may mean */
    public List<SelectItem> getAlike() {
        return line.alike().stream().map(each -> new SelectItem(String.valueOf(each.personId()), label(each))).toList();
    }

    private String label(KnownPerson person) {
        return person.fullName() + Stream.of(person.birthYear(), person.phone(), person.unitLabel(),
                person.active() ? null : texts.get("roster.off")).filter(Objects::nonNull).map(String::valueOf)
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", ", " (", ")"));
    }

    /** @return what can be decided of such a row */
    public List<SelectItem> getDecisions() {
        List<Decision> possible = new ArrayList<>();
        if (!line.alike().isEmpty()) {
            possible.add(Decision.SAME);
            possible.add(Decision.MOVE);
        }
        if (line.fate() == Fate.ELSEWHERE) {
            possible.add(Decision.ASK);
        }
        possible.add(Decision.ADD);
        possible.add(Decision.LEAVE);
        return possible.stream().map(each -> new SelectItem(each.name(), texts.get("roster.decide" + each))).toList();
    }
}
