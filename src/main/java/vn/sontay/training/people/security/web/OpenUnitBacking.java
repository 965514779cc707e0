package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitRow;
import vn.sontay.training.people.security.AccountQueries;
import vn.sontay.training.people.security.OpenUnit;
import vn.sontay.training.people.security.OpenedUnitQueries;
import vn.sontay.training.people.security.PeopleFilter;
import vn.sontay.training.people.security.UnitOpeningService;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Opens a unit with its letterhead and its administrator. */
@Named
@RequestScoped
public class OpenUnitBacking {

    @Inject
    Parameters parameters;

    @Inject
    OpenedUnitQueries queries;

    @Inject
    AccountQueries accounts;

    @Inject
    UnitOpeningService service;

    @Inject
    Texts texts;

    private final Map<String, String> typed = new HashMap<>();
    private @Nullable UnitRow unit;
    private String requestId = "";

    @PostConstruct
    void read() {
        requestId = parameters.text("requestId");
        if (!parameters.text("unit").isEmpty()) {
            long id = parameters.id("unit");
            unit = queries.openable().stream().filter(each -> each.id() == id).findFirst().orElse(null);
        }
    }

    /** Begins a new request; a unit that can't be opened has no such page. */
    public void load() {
        requestId = UUID.randomUUID().toString();
        if (unit == null && !parameters.text("unit").isEmpty()) {
            throw new NotFoundException();
        }
    }

    public String open() {
        service.open(new OpenUnit(requestId, parameters.ids("unit").stream().findFirst().orElse(null), text("name"),
                text("mark"), text("letterhead"), text("place"),
                text("person").matches("\\d{1,18}") ? Long.valueOf(text("person")) : null, text("fullName"),
                text("phone"), text("jobTitle"), parameters.text("anyway").equals("true")));
        return "/admin/opened-units?faces-redirect=true&m=security.opened";
    }

    private String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** @return the unit that is opened; null for a new one */
    public @Nullable UnitRow getUnit() {
        return unit;
    }

    public String getTitle() {
        return unit == null ? texts.get("security.openUnit") : texts.of("security.openUnitOf", unit.label());
    }

    /** @return what was typed, by the name of the field */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** @return somebody new, and the people who belong to the unit */
    public List<SelectItem> getPeople() {
        List<SelectItem> items = new ArrayList<>(List.of(new SelectItem("", texts.get("security.openPersonNew"))));
        if (unit != null) {
            accounts.people(new PeopleFilter("", "", unit.id(), null, false), 1).rows()
                    .forEach(row -> items.add(new SelectItem(String.valueOf(row.personId()),
                            row.fullName() + ", " + row.unitLabel())));
        }
        return items;
    }

    public String getRequestId() {
        return requestId;
    }
}
