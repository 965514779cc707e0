package vn.sontay.training.people.roster.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.sontay.training.people.roster.ReadColumns;
import vn.sontay.training.people.roster.RosterField;
import vn.sontay.training.people.roster.RosterQueries;
import vn.sontay.training.people.roster.RosterService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** What the columns of a list are. */
@Named
@RequestScoped
public class RosterColumnsBacking {

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

    private long draftId;
    private List<RosterQueries.ColumnChoice> columns = List.of();

    @PostConstruct
    void read() {
        draftId = parameters.id("id");
        columns = queries.columns(draftId);
        form.showRows(columns.stream().map(each -> new ReadColumns.ColumnOf(each.field())).toList());
    }

    public String save() {
        service.readColumns(form.with("draftId", draftId).read(ReadColumns.class));
        return "/admin/roster?faces-redirect=true&m=roster.columnsRead&id=" + draftId;
    }

    public long getDraftId() {
        return draftId;
    }

    public List<RosterQueries.ColumnChoice> getColumns() {
        return columns;
    }

    /** @return what a column can be */
    public List<SelectItem> getFields() {
        return Arrays.stream(RosterField.values())
                .map(each -> new SelectItem(each.name(), texts.get("roster.field" + each))).toList();
    }
}
