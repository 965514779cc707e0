package vn.sontay.training.outcome.effect.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.outcome.effect.FilingQueries;
import vn.sontay.training.outcome.effect.FilingRow;
import vn.sontay.training.outcome.effect.FilingService;
import vn.sontay.training.outcome.effect.ImportFilings;
import vn.sontay.training.outcome.effect.RecordFilings;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.SentPart;

/** Communes' filings: the list, and the forms that enter a month or a table. */
@Named
@RequestScoped
public class FilingsBacking {

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    FilingQueries queries;

    @Inject
    FilingService service;

    private final Once<Page<FilingRow>> page = new Once<>(() -> queries.page(filters.page()));
    private final Once<List<SelectItem>> communes = new Once<>(() -> queries.communes().stream()
            .map(each -> new SelectItem(each.id(), each.name())).toList());

    /** Reads everything before the page is begun. */
    public void open() {
        page.get();
    }

    public String record() {
        service.record(form.read(RecordFilings.class));
        return "/admin/filings?faces-redirect=true&m=effect.saved";
    }

    public String send() {
        service.importFile(form.with("file", SentPart.one(form, "file"))
                .read(ImportFilings.class));
        return "/admin/filings?faces-redirect=true&m=effect.imported";
    }

    public Page<FilingRow> getPage() {
        return page.get();
    }

    public List<SelectItem> getCommunes() {
        return communes.get();
    }
}
