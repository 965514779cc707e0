package vn.sontay.training.learning.lawchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.sontay.training.learning.lawchange.ChangeFilter;
import vn.sontay.training.learning.lawchange.ChangePeople;
import vn.sontay.training.learning.lawchange.ChangeStanding;
import vn.sontay.training.learning.lawchange.ConcernedPerson;
import vn.sontay.training.learning.lawchange.Knowing;
import vn.sontay.training.learning.lawchange.LawChangeBoardQueries;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Texts;

/** One change by unit, with the names behind it; what the list shows lives in the address. */
@Named
@RequestScoped
public class LawChangeBacking {

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    LawChangeBoardQueries queries;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private ChangeFilter filter;
    private LocalDate asOf;
    private ChangePeople found;
    private Page<ConcernedPerson> page;

    @PostConstruct
    void read() {
        filter = filters.read(ChangeFilter.class);
        LocalDate today = LocalDate.now(clock);
        asOf = ChangesDay.of(filter.asOf(), today);
        if (filter.asOf() != null && filter.asOf().isAfter(today)) {
            filters.refuse(RuleException.at("asOf", "lawchange.future"));
        } else if (form.error("asOf").isEmpty()) {
            form.show("asOf", asOf);
        }
        found = queries.people(filter.code(), asOf);
        page = Page.part(found.of(filter), filters.page());
    }

    /** A change that there is not is refused before the page is begun. */
    public void open() {
        found.standing();
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public ChangeStanding getStanding() {
        return found.standing();
    }

    public Page<ConcernedPerson> getPage() {
        return page;
    }

    /** @return how many the figures count who can't be named */
    public int getUnnamed() {
        return found.unnamed();
    }

    /** @return the filter as the query of an address */
    public String getQuery() {
        return filters.query(filter);
    }

    /** @return the change and the day as the query of an address */
    public String getTrail() {
        return filters.query(new ChangeFilter(asOf, filter.code(), null, null));
    }

    /** @return what an area is called */
    public String name(ChangeStanding.Area area) {
        return area.areaId() == 0 ? texts.get("lawchange.nowhere") : area.name();
    }

    /** @return the areas to choose from */
    public List<SelectItem> getUnits() {
        return found.standing().areas().stream().map(each -> new SelectItem(each.areaId(), name(each))).toList();
    }

    public List<SelectItem> getKnowings() {
        return Arrays.stream(Knowing.values())
                .map(each -> new SelectItem(each.name(), texts.get("lawchange." + each))).toList();
    }
}
