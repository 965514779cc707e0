package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassPostponementService;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.PostponeClass;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Puts off what is to come of a class. */
@Named
@RequestScoped
public class PostponeClassBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    ClassPostponementService service;

    @Inject
    Form form;

    private ClassFacts facts;

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
    }

    /** Then whom to call is shown. */
    public String postpone() {
        service.postpone(form.with("classId", facts.classId()).read(PostponeClass.class));
        return "/trainer/phone-list?faces-redirect=true&m=trainingclass.classPostponed&class=" + facts.classId();
    }

    public ClassFacts getFacts() {
        return facts;
    }
}
