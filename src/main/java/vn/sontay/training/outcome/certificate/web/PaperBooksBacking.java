package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.outcome.certificate.old.OldCertificateQueries;
import vn.sontay.training.outcome.certificate.old.PaperBookRow;
import vn.sontay.training.outcome.certificate.old.PaperBookService;
import vn.sontay.training.outcome.certificate.old.SetPaperBook;
import vn.sontay.training.people.security.OpenedUnitQueries;
import vn.sontay.training.web.Form;

/** The books that were kept on paper, and up to which number. */
@Named
@RequestScoped
public class PaperBooksBacking {

    @Inject
    Form form;

    @Inject
    Clock clock;

    @Inject
    OldCertificateQueries queries;

    @Inject
    PaperBookService service;

    @Inject
    OpenedUnitQueries unitQueries;

    private List<PaperBookRow> books = List.of();
    private List<SelectItem> units = List.of();
    private List<String> registers = List.of();

    @PostConstruct
    void read() {
        books = queries.books();
        units = unitQueries.offered().stream()
                .map(each -> new SelectItem(String.valueOf(each.unitId()), each.label())).toList();
        registers = queries.registers();
    }

    /** Fills the form: this year, and the only register. */
    public void load() {
        form.show("year", LocalDate.now(clock).getYear());
        if (registers.size() == 1) {
            form.show("register", registers.getFirst());
        }
    }

    public String save() {
        service.set(form.read(SetPaperBook.class));
        return "/admin/paper-books?faces-redirect=true&m=certificate.paperBookSet";
    }

    public List<PaperBookRow> getBooks() {
        return books;
    }

    /** @return the units whose books the caller keeps */
    public List<SelectItem> getUnits() {
        return units;
    }

    /** @return the registers of the courses */
    public List<SelectItem> getRegisters() {
        return registers.stream().map(each -> new SelectItem(each, each)).toList();
    }
}
