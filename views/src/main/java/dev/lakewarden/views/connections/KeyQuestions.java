package dev.lakewarden.views.connections;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.viewmodels.connections.PassphraseHint;
import dev.lakewarden.viewmodels.connections.ProdLockViewModel;
import dev.lakewarden.viewmodels.connections.SecretQuestions;
import dev.lakewarden.viewmodels.connections.VaultUnlock;
import dev.lakewarden.views.layers.Layers;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/** What the window asks about keys: the prod lock's reason, the vault's passphrase, a secret. */
final class KeyQuestions {
    private static final int BEST_SCORE = 4;

    private final Layers layers;

    KeyQuestions(Layers layers) {
        this.layers = layers;
    }

    void prodLock(ProdLockViewModel lock) {
        TextField reason = new TextField();
        reason.setId("prod-lock-reason");
        reason.setPromptText("INC-2231, roll back sales.orders");
        reason.textProperty().bindBidirectional(lock.reasonProperty());
        reason.setOnAction(_ -> lock.openNow());
        Button cancel = Parts.button("prod-lock-cancel", "Cancel", lock::cancel);
        Button open =
                Parts.button(
                        "prod-lock-open", Feather.UNLOCK, "Open for 30 minutes", lock::openNow);
        open.getStyleClass().add("accent");
        open.disableProperty().bind(lock.canOpen().map(can -> !can));
        new Question(layers, "prod-lock", Feather.LOCK, "Open prod for changes")
                .say(
                        Parts.words(
                                "prod-lock-words",
                                "Actions on prod run from this window for 30 minutes. Each"
                                        + " still shows its plan and asks for the name of"
                                        + " what it changes."),
                        Parts.labelled("Reason, kept in the audit log *", reason),
                        Parts.words(
                                "prod-lock-hint",
                                "Ctrl+Shift+L locks it again at once.",
                                "muted",
                                "small"),
                        Parts.problem("prod-lock-problem", lock.problem()))
                .answers(cancel, open)
                .about(new SimpleObjectProperty<>(Optional.of(Environment.PROD)))
                .openWhile(lock.asked(), reason, lock::cancel);
    }

    void vault(VaultUnlock vault) {
        PasswordField passphrase = new PasswordField();
        passphrase.setId("vault-unlock-passphrase");
        passphrase.textProperty().bindBidirectional(vault.passphraseProperty());
        passphrase.setOnAction(_ -> vault.goOn());
        PasswordField again = new PasswordField();
        again.setId("vault-unlock-again");
        again.textProperty().bindBidirectional(vault.againProperty());
        again.setOnAction(_ -> vault.goOn());
        ProgressBar strength = new ProgressBar();
        strength.setId("vault-unlock-strength");
        strength.setAccessibleText("Strength of the passphrase");
        strength.setMaxWidth(Double.MAX_VALUE);
        strength.progressProperty()
                .bind(vault.hint().map(hint -> hint.score() / (double) BEST_SCORE));
        VBox twice =
                new VBox(
                        strength,
                        Parts.words(
                                "vault-unlock-hint",
                                vault.hint().map(PassphraseHint::words),
                                "muted",
                                "small"),
                        Parts.labelled("Passphrase again *", again));
        twice.getStyleClass().add("question-body");
        Parts.presentWhile(twice, vault.isNew());
        Button cancel = Parts.button("vault-unlock-cancel", "Cancel", vault::cancel);
        Button unlock = Parts.button("vault-unlock-unlock", Feather.UNLOCK, "Unlock", vault::goOn);
        unlock.textProperty().bind(vault.verb());
        unlock.getStyleClass().add("accent");
        unlock.disableProperty().bind(vault.canGoOn().map(can -> !can));
        new Question(layers, "vault-unlock", Feather.KEY, "Unlock the vault")
                .titled(vault.title())
                .say(
                        Parts.words("vault-unlock-words", vault.words()),
                        Parts.labelled("Passphrase *", passphrase),
                        twice,
                        Parts.problem("vault-unlock-problem", vault.problem()))
                .answers(cancel, unlock)
                .openWhile(vault.asked(), passphrase, vault::cancel);
    }

    void secret(SecretQuestions questions) {
        PasswordField secret = new PasswordField();
        secret.setId("secret-question-secret");
        secret.textProperty().bindBidirectional(questions.answerProperty());
        secret.setOnAction(_ -> questions.give());
        Button cancel =
                Parts.button("secret-question-cancel", "Do not open it", questions::decline);
        Button give =
                Parts.button("secret-question-give", Feather.LOG_IN, "Sign in", questions::give);
        give.getStyleClass().add("accent");
        give.disableProperty().bind(questions.answerProperty().map(String::isEmpty));
        new Question(layers, "secret-question", Feather.KEY, "Sign in")
                .titled(questions.title())
                .about(questions.environment())
                .say(
                        Parts.words("secret-question-words", questions.words()),
                        Parts.labelled("Secret *", secret))
                .answers(cancel, give)
                .openWhile(questions.asked(), secret, questions::decline);
    }
}
