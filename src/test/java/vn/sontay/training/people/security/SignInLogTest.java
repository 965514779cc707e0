package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInLogTest {

    @Test
    void sec_23_a_wrong_try_names_an_account_by_its_number_or_nobody() {
        assertEquals("A wrong password for account 7", SignInLog.wrongLine("password", Optional.of(7L)));
        assertEquals("A wrong password for no account", SignInLog.wrongLine("password", Optional.empty()));
    }
}
