package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.NewUnit;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitService;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Adds a village or a team. */
@Named
@RequestScoped
public class AddUnitBacking {

    @Inject
    Parameters parameters;

    @Inject
    UnitService service;

    @Inject
    Texts texts;

    private String name = "";
    private String kind = UnitKind.TEAM.name();
    private String parent = "";
    private String requestId = "";

    @PostConstruct
    void read() {
        parent = parameters.text("parent");
        requestId = parameters.text("requestId");
    }

    /** Begins a new request. */
    public void load() {
        requestId = UUID.randomUUID().toString();
    }

    public String add() {
        if (!parent.matches("\\d{1,18}")) {
            throw RuleException.at("parent", "organisation.parentMissing");
        }
        service.add(new NewUnit(requestId, name, UnitKind.valueOf(kind), Long.parseLong(parent)));
        return "/admin/units?faces-redirect=true&m=organisation.unitAdded";
    }

    public List<SelectItem> getKinds() {
        return Stream.of(UnitKind.TEAM, UnitKind.VILLAGE)
                .map(each -> new SelectItem(each.name(), texts.get("organisation.kind" + each.name()))).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = Objects.requireNonNullElse(kind, UnitKind.TEAM.name());
    }

    public String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = Objects.requireNonNullElse(parent, "");
    }

    public String getRequestId() {
        return requestId;
    }
}
