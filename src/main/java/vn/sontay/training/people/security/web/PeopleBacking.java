package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.sontay.training.people.security.AccountQueries;
import vn.sontay.training.people.security.PeopleFilter;
import vn.sontay.training.people.security.PersonRow;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.ListTable;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.Texts;

/** The administrators' list of people; its filters live in the address. */
@Named
@RequestScoped
public class PeopleBacking {

    @Inject
    AccountQueries queries;

    @Inject
    Filters filters;

    @Inject
    Texts texts;

    @Inject
    Seen seen;

    private PeopleFilter filter = PeopleFilter.ALL;
    private ListTable<PersonRow> table = ListTable.none();

    @PostConstruct
    void open() {
        filter = filters.read(PeopleFilter.class);
        table = filters.table(filter, (number, sorting) -> seen.people(queries.people(filter, number, sorting)));
    }

    /** Reads the page that the address asks for. */
    public void load() {
        table.getPage();
    }

    public PeopleFilter getFilter() {
        return filter;
    }

    public ListTable<PersonRow> getTable() {
        return table;
    }

    /** @return how far people are with signing in, and who was deactivated */
    public List<SelectItem> getStates() {
        return Arrays.stream(PeopleFilter.State.values())
                .map(each -> new SelectItem(each.name(), texts.get("security.state" + each))).toList();
    }
}
