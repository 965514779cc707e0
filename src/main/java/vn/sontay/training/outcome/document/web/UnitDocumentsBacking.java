package vn.sontay.training.outcome.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.sontay.training.outcome.document.DocumentFilter;
import vn.sontay.training.outcome.document.DocumentQueries;
import vn.sontay.training.outcome.document.DocumentRow;
import vn.sontay.training.outcome.document.act.DocumentState;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Texts;

/** The documents of the caller's units and of their classes; filters live in the address. */
@Named
@RequestScoped
public class UnitDocumentsBacking {

    @Inject
    Filters filters;

    @Inject
    Texts texts;

    @Inject
    DocumentQueries queries;

    @Inject
    UnitChoices choices;

    private DocumentFilter filter = new DocumentFilter(null, null, "");
    private Page<DocumentRow> page = Page.none();
    private List<SelectItem> units = List.of();

    /** Reads the page that the address asks for. */
    public void load() {
        filter = filters.read(DocumentFilter.class);
        page = queries.list(filter, filters.page());
        units = choices.all();
    }

    public Page<DocumentRow> getPage() {
        return page;
    }

    /** @return the filter as the query of an address */
    public String getQuery() {
        return filters.query(filter);
    }

    public List<SelectItem> getUnits() {
        return units;
    }

    public List<SelectItem> getStates() {
        return Arrays.stream(DocumentState.values())
                .map(each -> new SelectItem(each.name(), texts.get("document.state" + each))).toList();
    }
}
