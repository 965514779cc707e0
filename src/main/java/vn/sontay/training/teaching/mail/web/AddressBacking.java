package vn.sontay.training.teaching.mail.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.teaching.mail.AddressFacts;
import vn.sontay.training.teaching.mail.AddressService;
import vn.sontay.training.teaching.mail.SetAddress;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Where the person of the address gets mail. */
@Named
@RequestScoped
public class AddressBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    AddressService service;

    private AddressFacts facts;

    @PostConstruct
    void read() {
        facts = service.facts(parameters.id("id"));
        form.show(facts);
    }

    public String save() {
        service.set(form.with("personId", facts.personId()).read(SetAddress.class));
        return "/admin/person?faces-redirect=true&m=web.saved&id=" + facts.personId();
    }

    public AddressFacts getFacts() {
        return facts;
    }
}
