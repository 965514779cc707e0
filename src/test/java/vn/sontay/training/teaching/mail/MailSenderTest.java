package vn.sontay.training.teaching.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MAI-3 and MAI-5, against a real server. */
class MailSenderTest {

    private static final Instant NOW = Instant.parse("2025-09-05T01:00:00Z");

    private static Optional<MailFailure> send(Map<String, String> environment, String address) {
        return new MailSender(new MailSettings(environment)).send(address, "Buổi 2 lớp “Một cửa”\r\nBcc: x@y.vn",
                "Kính gửi anh/chị,\nĐặng Ka Lê", NOW);
    }

    @Test
    void a_mail_arrives_with_all_its_diacritics_and_no_line_of_a_subject_becomes_a_header() throws MessagingException {
        try (LocalMailServer server = new LocalMailServer()) {
            assertEquals(Optional.empty(), send(server.environment(), "rin@example.vn"));
            MimeMessage mail = server.received().getFirst();
            assertEquals("Buổi 2 lớp “Một cửa”  Bcc: x@y.vn", mail.getSubject());
            assertNull(mail.getHeader("Bcc"));
            assertEquals("Kính gửi anh/chị,\nĐặng Ka Lê", LocalMailServer.text(mail));
            assertEquals("taphuan@sontay.example.vn", mail.getFrom()[0].toString());
            assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]);
        }
    }

    @Test
    void the_password_comes_from_its_file_and_a_wrong_one_is_told(@TempDir Path folder) throws IOException {
        try (LocalMailServer server = new LocalMailServer()) {
            server.user("taphuan@sontay.example.vn", "mật khẩu 1");
            Path file = folder.resolve("password");
            Map<String, String> environment = server.environment();
            environment.put("SMTP_USER", "taphuan@sontay.example.vn");
            environment.put("SMTP_PASSWORD_FILE", file.toString());
            Files.writeString(file, "mật khẩu 1\n");
            assertEquals(Optional.empty(), send(environment, "rin@example.vn"));
            Files.writeString(file, "khác");
            assertEquals(Optional.of(MailFailure.LOGIN), send(environment, "rin@example.vn"));
            Files.delete(file);
            assertEquals(Optional.of(MailFailure.LOGIN), send(environment, "rin@example.vn"));
            assertEquals(1, server.received().size());
        }
    }

    @Test
    void a_server_that_is_away_and_an_address_that_is_none_are_told_apart() {
        Map<String, String> away;
        try (LocalMailServer server = new LocalMailServer()) {
            away = server.environment();
            assertEquals(Optional.of(MailFailure.ADDRESS), send(away, "rin rin@"));
        }
        assertEquals(Optional.of(MailFailure.SERVER), send(away, "rin@example.vn"));
    }

    @Test
    void without_encryption_nothing_is_sent_unless_the_settings_say_so() {
        try (LocalMailServer server = new LocalMailServer()) {
            Map<String, String> environment = server.environment();
            environment.remove("SMTP_STARTTLS");
            assertEquals(Optional.of(MailFailure.SERVER), send(environment, "rin@example.vn"));
            assertTrue(server.received().isEmpty());
        }
    }

    @Test
    void mai_5_without_a_server_mail_is_off() {
        assertFalse(new MailSettings(Map.of()).isOn());
        assertFalse(new MailSettings(Map.of("SMTP_HOST", " ")).isOn());
        assertTrue(new MailSettings(Map.of("SMTP_HOST", "mail")).isOn());
    }

    @Test
    void mai_3_it_waits_longer_each_time_and_is_given_up_until_somebody_asks() {
        OutgoingMail mail = new OutgoingMail(1, 2, "Lịch", "Nội dung", NOW, "Người Gọi");
        assertEquals(NOW, mail.nextTryAt);
        for (int minutes : new int[]{1, 5, 30, 120, 480}) {
            mail.take(NOW);
            mail.failed(MailFailure.SERVER);
            assertEquals(NOW.plus(Duration.ofMinutes(minutes)), mail.nextTryAt);
        }
        mail.take(NOW);
        mail.failed(MailFailure.SERVER);
        assertNull(mail.nextTryAt);
        mail.again(NOW);
        assertEquals(NOW, mail.nextTryAt);
        mail.take(NOW);
        mail.failed(MailFailure.ADDRESS);
        assertNull(mail.nextTryAt, "an address that is refused isn't tried again");
        mail.again(NOW);
        mail.take(NOW);
        mail.sent(NOW);
        assertNull(mail.nextTryAt);
        mail.again(NOW);
        assertNull(mail.nextTryAt, "what was sent isn't sent again");
    }

    @Test
    void an_address_is_what_servers_take() {
        Pattern email = Pattern.compile(SetAddress.EMAIL);
        for (String good : new String[]{"", "a@b.vn", "rin.dinh+1@quangngai.gov.vn", "x_y@a-b.example.com"}) {
            assertTrue(email.matcher(good).matches(), good);
        }
        for (String bad : new String[]{"a", "a@", "a@b", "a b@c.vn", "a@b..vn", "a@-b.vn", "a@b.vn\nBcc:c@d.vn",
                "đinh@b.vn", "\"a\"@b.vn", "a@b.vn,c@d.vn"}) {
            assertFalse(email.matcher(bad).matches(), bad);
        }
    }
}
