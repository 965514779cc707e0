package vn.sontay.training.people.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.shared.personal.KeptData;

/** What is kept about people. */
@Named
@RequestScoped
public class NoticeBacking {

    /** @return all kinds */
    public List<KeptData> getKinds() {
        return KeptData.all();
    }
}
