package vn.sontay.training.outcome.classpaper.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.classpaper.ClassMessageQueries;
import vn.sontay.training.outcome.classpaper.MessageToClass;
import vn.sontay.training.web.Parameters;

/** What is sent by Zalo or SMS to the people of the class of the address. */
@Named
@RequestScoped
public class ClassMessageBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassMessageQueries queries;

    private MessageToClass page;

    @PostConstruct
    void read() {
        page = queries.message(parameters.id("class"));
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        page.classId();
    }

    public MessageToClass getPage() {
        return page;
    }
}
