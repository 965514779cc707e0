package vn.sontay.training.people.roster.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.roster.Fate;
import vn.sontay.training.people.roster.RosterClassQueries;
import vn.sontay.training.people.roster.RosterLine;
import vn.sontay.training.people.roster.RosterOverview;
import vn.sontay.training.people.roster.RosterQueries;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.Texts;

/** The dry run of a list: a fate after the other. */
@Named
@RequestScoped
public class RosterBacking {

    @Inject
    Parameters parameters;

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    RosterQueries queries;

    @Inject
    RosterClassQueries classes;

    @Inject
    Texts texts;

    @Inject
    Seen seen;

    private long draftId;
    private boolean sending;
    private @Nullable RosterOverview overview;
    private Fate shown = Fate.FRESH;
    private Page<RosterLine> page = Page.none();
    private List<RosterQueries.UnknownUnit> unknown = List.of();
    private List<RosterClassQueries.Offered> offered = List.of();
    private RosterClassQueries.@Nullable Standing standing;

    /** Rows of one fate. */
    public record Group(Fate fate, int count) {
    }

    /** A list that isn't there is refused before the page is begun; while a click is taken, its service looks itself. */
    @PostConstruct
    void read() {
        draftId = parameters.id("id");
        sending = !parameters.text("requestId").isEmpty();
        if (!sending || !parameters.text("words0").isEmpty()) {
            load();
        } else {
            unknown = queries.unknownUnits(draftId);
        }
    }

    /** Makes sure that there is something to show: after a click, only when it was refused. */
    public void show() {
        sending = false;
        if (overview == null) {
            load();
        }
    }

    private void load() {
        RosterOverview found = queries.overview(draftId);
        overview = found;
        String wanted = parameters.text("fate");
        shown = groups().stream().map(Group::fate).filter(fate -> fate.name().equals(wanted)).findFirst()
                .orElseGet(() -> groups().stream().map(Group::fate).filter(Fate::open).findFirst()
                        .orElseGet(() -> groups().isEmpty() ? Fate.FRESH : groups().getFirst().fate()));
        page = seen.people(queries.rows(draftId, shown, filters.page()));
        unknown = found.rows(Fate.UNIT) > 0 ? queries.unknownUnits(draftId) : List.of();
        if (found.rows(Fate.TAKEN) > 0) {
            offered = classes.classes();
            Long chosen = parameters.ids("class").stream().findFirst().orElse(found.classId());
            standing = chosen != null && offered.stream().anyMatch(each -> each.classId() == chosen)
                    ? classes.standing(draftId, chosen)
                    : null;
            form.show("classId", standing == null ? null : chosen);
        }
    }

    private List<Group> groups() {
        return overview == null
                ? List.of()
                : Arrays.stream(Fate.values()).map(fate -> new Group(fate, overview.rows(fate)))
                        .filter(group -> group.count() > 0).toList();
    }

    /** @return null while a click is taken */
    public @Nullable RosterOverview getOverview() {
        return overview;
    }

    /** @return whether the form may be there: while a click is taken, its service says whether that can be */
    public boolean isSending() {
        return sending;
    }

    public long getDraftId() {
        return draftId;
    }

    public List<Group> getGroups() {
        return groups();
    }

    public Fate getShown() {
        return shown;
    }

    public Page<RosterLine> getPage() {
        return page;
    }

    public List<RosterQueries.UnknownUnit> getUnknown() {
        return unknown;
    }

    public List<SelectItem> getClasses() {
        return offered.stream().map(each -> new SelectItem(String.valueOf(each.classId()),
                texts.of("roster.classOn", each.title(), Dates.day(each.startsOn())))).toList();
    }

    public RosterClassQueries.@Nullable Standing getStanding() {
        return standing;
    }

    /** @return what the address says besides the page */
    public String getQuery() {
        return "id=" + draftId + "&fate=" + shown;
    }
}
