package vn.sontay.training.people.security.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.people.security.factor.ProofCode.Kind;
import vn.sontay.training.shared.RuleException;

class ProofCodeTest {

    @Test
    void what_is_typed_is_told_by_its_length_and_spaces_hyphens_and_case_do_not_matter() {
        for (String typed : List.of("123456", "123 456", " 12 34 56 ", "123-456")) {
            assertEquals(new ProofCode(Kind.APP, "123456"), ProofCode.read("code", typed));
        }
        assertEquals(new ProofCode(Kind.LIFT, "7K4M92XQ"), ProofCode.read("code", "7k4m-92xq"));
        ProofCode recovery = ProofCode.read("code", "ab-7k4m 92xq");
        assertEquals(new ProofCode(Kind.RECOVERY, "AB7K4M92XQ"), recovery);
        assertEquals("AB 7K4M92XQ", recovery.place() + " " + recovery.rest());
    }

    @Test
    void what_is_none_of_them_is_told_beside_its_field() {
        for (String typed : List.of("12345", "1234567", "12a456", "l23456", "", "mật khẩu", "AB-7K4M-92XQ-7", "①②③④⑤⑥",
                "0O0O0O0O")) {
            RuleException refused = assertThrows(RuleException.class, () -> ProofCode.read("code", typed), typed);
            assertEquals("code security.factorMalformed", refused.field() + " " + refused.key());
        }
    }
}
