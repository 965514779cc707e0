package vn.sontay.training.teaching.mail.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.teaching.mail.ClassMailService;
import vn.sontay.training.teaching.mail.ClassMails;
import vn.sontay.training.teaching.mail.MailClass;
import vn.sontay.training.teaching.mail.MailRow;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** The mail of the class of the address. */
@Named
@RequestScoped
public class ClassMailBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Texts texts;

    @Inject
    ClassMailService service;

    private ClassMails page;

    @PostConstruct
    void read() {
        page = service.ofClass(parameters.id("class"));
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        page.classId();
    }

    public String send() {
        service.send(form.with("classId", page.classId()).read(MailClass.class));
        return back("mail.sent");
    }

    public String again() {
        service.again(form.getRequestId(), page.classId());
        return back("mail.againDone");
    }

    private String back(String said) {
        return "/admin/class-mail?faces-redirect=true&m=" + said + "&class=" + page.classId();
    }

    public ClassMails getPage() {
        return page;
    }

    /** @return what became of it, in words */
    public String state(MailRow row) {
        return texts.of("mail.state" + row.state(),
                Dates.moment(row.sentAt() == null ? row.nextTryAt() : row.sentAt()));
    }
}
