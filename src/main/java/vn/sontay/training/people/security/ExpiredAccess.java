package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.shared.retention.Expiring;
import vn.sontay.training.shared.retention.Expiry;

/**
 * Lets go of what was needed to sign in, and of what was looked at during inspections. Much of it is thrown away sooner where it is used;
 * this is for what nobody asks for again.
 */
@ApplicationScoped
public class ExpiredAccess implements Expiring {

    @Override
    public List<Expiry> expiries() {
        return List.of(
                new Expiry("sign-in-tries", "select subject_hash as due from throttle where last_failure < :limit",
                        "delete from throttle where subject_hash in (:due) and last_failure < :limit"),
                new Expiry("sessions", "select token_hash as due from account_session where ends_at < :limit",
                        "delete from account_session where token_hash in (:due) and ends_at < :limit"),
                new Expiry("sign-in-steps", "select token_hash as due from sign_in_step where expires_at < :limit",
                        "delete from sign_in_step where token_hash in (:due) and expires_at < :limit"),
                new Expiry("provider-steps", "select token_hash as due from provider_step where expires_at < :limit",
                        "delete from provider_step where token_hash in (:due) and expires_at < :limit"),
                new Expiry("sign-in-steps", "select account_id as due from passkey_enrolment where expires_at < :limit",
                        "delete from passkey_enrolment where account_id in (:due) and expires_at < :limit"),
                new Expiry("devices", "select token_hash as due from known_device where expires_at < :limit",
                        "delete from known_device where token_hash in (:due) and expires_at < :limit"),
                new Expiry("devices", "select token_hash as due from remembered_device where expires_at < :limit",
                        "delete from remembered_device where token_hash in (:due) and expires_at < :limit"),
                new Expiry("codes", "select id as due from account where code_expires_at < :limit",
                        "update account set code_hash = null, code_expires_at = null where id in (:due) "
                                + "and code_expires_at < :limit"),
                new Expiry("inspection-views", "select id as due from inspection_view where seen_at < :limit",
                        "delete from inspection_view where id in (:due)"));
    }
}
