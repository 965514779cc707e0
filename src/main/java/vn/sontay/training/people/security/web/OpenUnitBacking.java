package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitRow;
import vn.sontay.training.people.security.AccountQueries;
import vn.sontay.training.people.security.OpenUnit;
import vn.sontay.training.people.security.OpenedUnitQueries;
import vn.sontay.training.people.security.PeopleFilter;
import vn.sontay.training.people.security.UnitOpeningService;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Sorting;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Opens a unit with its letterhead and its administrator. */
@Named
@RequestScoped
public class OpenUnitBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    OpenedUnitQueries queries;

    @Inject
    AccountQueries accounts;

    @Inject
    UnitOpeningService service;

    @Inject
    Texts texts;

    private @Nullable UnitRow unit;
    private final Once<List<SelectItem>> people = new Once<>(this::people);

    @PostConstruct
    void read() {
        if (!parameters.text("unit").isEmpty()) {
            long id = parameters.id("unit");
            unit = queries.openable().stream().filter(each -> each.id() == id).findFirst().orElse(null);
        }
    }

    /** A unit that can't be opened has no such page. */
    public void load() {
        if (unit == null && !parameters.text("unit").isEmpty()) {
            throw new NotFoundException();
        }
    }

    public String open() {
        service.open(form.read(OpenUnit.class));
        return "/admin/opened-units?faces-redirect=true&m=security.opened";
    }

    /** @return the unit that is opened; null for a new one */
    public @Nullable UnitRow getUnit() {
        return unit;
    }

    public String getTitle() {
        return unit == null ? texts.get("security.openUnit") : texts.of("security.openUnitOf", unit.label());
    }

    /** @return the people who belong to the unit; choosing none of them means somebody new */
    public List<SelectItem> getPeople() {
        return people.get();
    }

    private List<SelectItem> people() {
        List<SelectItem> items = new ArrayList<>();
        if (unit != null) {
            accounts.people(new PeopleFilter("", "", unit.id(), null), 1, Sorting.OWN).rows()
                    .forEach(row -> items.add(new SelectItem(String.valueOf(row.personId()),
                            row.fullName() + ", " + row.unitLabel())));
        }
        return items;
    }
}
