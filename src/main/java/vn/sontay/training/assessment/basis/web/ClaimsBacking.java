package vn.sontay.training.assessment.basis.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.sontay.training.assessment.basis.BasisQueries;
import vn.sontay.training.assessment.basis.ClaimFilter;
import vn.sontay.training.assessment.basis.ClaimRow;
import vn.sontay.training.assessment.basis.ClaimState;
import vn.sontay.training.learning.claim.Certainty;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Texts;

/** What the content rests on; the filter lives in the address. */
@Named
@RequestScoped
public class ClaimsBacking {

    @Inject
    BasisQueries queries;

    @Inject
    Filters filters;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private ClaimFilter filter = new ClaimFilter("", null, null);
    private Page<ClaimRow> page = Page.none();
    private long ended;
    private long ending;

    @PostConstruct
    void read() {
        filter = filters.read(ClaimFilter.class);
    }

    /** Reads the page that the address asks for, and what is told above it. */
    public void load() {
        LocalDate today = LocalDate.now(clock);
        page = queries.page(filter, today, filters.page());
        ended = queries.touching(ClaimState.ENDED, today);
        ending = queries.touching(ClaimState.ENDING, today);
    }

    public ClaimFilter getFilter() {
        return filter;
    }

    public Page<ClaimRow> getPage() {
        return page;
    }

    /** @return how many have ended and still touch something */
    public long getEnded() {
        return ended;
    }

    /** @return how many end soon and touch something */
    public long getEnding() {
        return ending;
    }

    /** @return the filter as the query of an address */
    public String getQuery() {
        return filters.query(filter);
    }

    public List<SelectItem> getStates() {
        return items(ClaimState.values());
    }

    public List<SelectItem> getCertainties() {
        return items(Certainty.values());
    }

    /** @return the style of a state's badge */
    public String style(ClaimState state) {
        return switch (state) {
            case ENDED -> "danger";
            case ENDING -> "warning";
            case HOLDS -> "done";
            case COMING -> "info";
        };
    }

    private List<SelectItem> items(Enum<?>[] constants) {
        return Arrays.stream(constants).map(each -> new SelectItem(each.name(), texts.get("basis." + each.name())))
                .toList();
    }
}
