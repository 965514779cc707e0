package vn.sontay.training.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One named setting of this installation. */
@Entity
@Table(name = "setting")
public class Setting {

    @Id
    private String name;

    private String content;

    @SuppressWarnings("NullAway.Init")
    protected Setting() {
    }

    Setting(String name, String content) {
        this.name = name;
        this.content = content;
    }

    String content() {
        return content;
    }
}
