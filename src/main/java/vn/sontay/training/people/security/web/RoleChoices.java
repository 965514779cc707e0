package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontay.training.people.security.RoleWords;
import vn.sontay.training.shared.Roles;

/** The roles in words. */
@Named
@ApplicationScoped
public class RoleChoices {

    /** @return the four roles, to choose from */
    public List<SelectItem> getAll() {
        return Stream.of(Roles.TRAINEE, Roles.TRAINER, Roles.ADMINISTRATOR, Roles.LEADER)
                .map(role -> new SelectItem(role, RoleWords.of(Set.of(role)))).toList();
    }

    /** @return the roles in one line */
    public String words(Collection<String> roles) {
        return RoleWords.of(roles);
    }
}
