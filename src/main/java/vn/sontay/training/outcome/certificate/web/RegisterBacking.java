package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.outcome.certificate.register.RegisterBook;
import vn.sontay.training.outcome.certificate.register.RegisterFilter;
import vn.sontay.training.outcome.certificate.register.RegisterLine;
import vn.sontay.training.outcome.certificate.register.RegisterQueries;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.ListTable;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.Texts;

/** The register across classes; its filters live in the address. */
@Named
@RequestScoped
public class RegisterBacking {

    @Inject
    RegisterQueries queries;

    @Inject
    Filters filters;

    @Inject
    Texts texts;

    @Inject
    Seen seen;

    private RegisterFilter filter = new RegisterFilter("", "", "");
    private ListTable<RegisterLine> table = ListTable.none();
    private List<RegisterBook> books = List.of();
    private List<String> spoiled = List.of();

    @PostConstruct
    void open() {
        filter = filters.read(RegisterFilter.class);
        table = filters.table(filter, (number, sorting) -> seen.people(queries.page(filter, number, sorting)));
    }

    /** Reads the page that the address asks for. */
    public void load() {
        books = queries.books();
        table.getPage();
        if (books.stream().anyMatch(each -> each.key().equals(filter.book()))) {
            spoiled = queries.spoiled(filter.book());
        }
    }

    public ListTable<RegisterLine> getTable() {
        return table;
    }

    public RegisterFilter getFilter() {
        return filter;
    }

    /** @return the filter as the query of an address */
    public String getQuery() {
        return filters.query(filter);
    }

    /** @return the blanks that were spoiled in the book that is shown, in one line; empty for none */
    public String getSpoiled() {
        return String.join("; ", spoiled);
    }

    /** @return whether nothing was ever numbered */
    public boolean isWithoutBooks() {
        return books.isEmpty();
    }

    /** @return the books to choose from */
    public List<SelectItem> getBooks() {
        return books.stream().map(each -> new SelectItem(each.key(), texts.of("certificate.book", each.register(),
                String.valueOf(each.year()), each.unitName(), String.valueOf(each.lines())))).toList();
    }

    /** @return the states to choose from */
    public List<SelectItem> getStates() {
        return Stream.concat(Arrays.stream(CertificateState.values()).map(CertificateState::name),
                Stream.of(RegisterFilter.EXPIRED))
                .map(each -> new SelectItem(each, texts.get("certificate.badge" + each))).toList();
    }
}
