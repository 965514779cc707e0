package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.outcome.certificate.blank.AssignBlanks;
import vn.sontay.training.outcome.certificate.blank.BlankQueries;
import vn.sontay.training.outcome.certificate.blank.BlankRow;
import vn.sontay.training.outcome.certificate.blank.BlankService;
import vn.sontay.training.outcome.certificate.blank.SpoilBlank;
import vn.sontay.training.outcome.certificate.blank.SpoiledRow;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** On which blanks the certificates of a class stand, and which were spoiled. */
@Named
@RequestScoped
public class BlanksBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Clock clock;

    @Inject
    ClassQueries classes;

    @Inject
    BlankQueries queries;

    @Inject
    BlankService service;

    private ClassFacts facts;
    private List<BlankRow> rows = List.of();
    private List<SpoiledRow> spoiled = List.of();

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        rows = queries.ofClass(facts.classId());
        spoiled = queries.spoiled(facts.classId());
    }

    /** Fills the forms: those that stand on none, and today. */
    public void load() {
        form.show("certificateIds",
                rows.stream().filter(each -> each.blank() == null).map(BlankRow::certificateId).toList());
        form.show("on", LocalDate.now(clock));
    }

    public String assign() {
        service.assign(form.with("classId", facts.classId()).read(AssignBlanks.class));
        return done();
    }

    public String spoil() {
        service.spoil(form.with("classId", facts.classId()).read(SpoilBlank.class));
        return done();
    }

    private String done() {
        return "/admin/blanks?faces-redirect=true&m=certificate.blanksSaved&class=" + facts.classId();
    }

    public ClassFacts getFacts() {
        return facts;
    }

    /** @return the certificates that haven't ended */
    public List<BlankRow> getRows() {
        return rows;
    }

    public List<SpoiledRow> getSpoiled() {
        return spoiled;
    }
}
