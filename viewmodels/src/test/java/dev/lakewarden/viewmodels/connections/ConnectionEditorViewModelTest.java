package dev.lakewarden.viewmodels.connections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.secrets.SecretKey;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.viewmodels.connections.ConnectionEditorViewModel.Status;
import dev.lakewarden.viewmodels.problem.Problem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ConnectionEditorViewModelTest {
    private final Desk desk = new Desk();

    @Test
    void withoutConnectionsTheEditorBeginsWithANewOne() {
        desk.editor.open();
        assertThat(desk.editor.words().title().getValue()).isEqualTo("Add connection");
    }

    @Test
    void anIncompleteFormIsNotSavedAndTheKeyboardGoesToTheFirstProblem() {
        desk.editor.openNew();
        desk.editor.save();
        assertThat(desk.connections.findAll()).isEmpty();
        assertThat(desk.editor.focus().get().key()).isEqualTo("name");
        assertThat(desk.plain("uri").problem().getValue()).isPresent();
        assertThat(desk.secret("password").problem().getValue()).isPresent();
    }

    @Test
    void aSavedConnectionIsReadOnlyAndItsSecretIsInTheVaultOnly() {
        desk.fillNew("nessie-eu");
        desk.editor.save();
        Connection saved = desk.load("nessie-eu");
        assertThat(saved.permission()).isEqualTo(new Permission.ReadOnly());
        assertThat(saved.toString()).doesNotContain(Desk.PASSWORD);
        assertThat(desk.keychain.find(new SecretKey(saved.id(), "password")))
                .hasValueSatisfying(
                        secret -> assertThat(new String(secret)).isEqualTo(Desk.PASSWORD));
        assertThat(desk.editor.status().get()).isEqualTo(new Status.Closed());
    }

    @Test
    void aSecretThatCannotBeStoredIsSaidAndNothingIsSaved() {
        desk.keychain.breakDown();
        desk.fillNew("nessie-eu");
        desk.editor.save();
        assertThat(desk.connections.findAll()).isEmpty();
        assertThat(desk.editor.words().problem().getValue())
                .hasValueSatisfying(
                        problem -> assertThat(problem.cause()).isEqualTo("The vault is broken."));
        assertThat(desk.secret("password").typedProperty().get()).isEqualTo(Desk.PASSWORD);
    }

    @Test
    void aConnectionThatFailedOpensWithItsFailureUntilItIsTestedAgain() {
        Connection saved = desk.saved("nessie-eu");
        assertThat(desk.editor.words().lastProblem().getValue()).isEmpty();
        desk.catalog.refuses = true;
        desk.editor.test();
        assertThat(desk.editor.words().lastProblem().getValue())
                .as("the test says it already")
                .isEmpty();
        desk.editor.open(saved.id());
        assertThat(desk.editor.words().lastProblem().getValue())
                .contains(
                        new Problem(
                                "nessie-eu refused the sign-in",
                                "The password is wrong. Nothing is kept of it.",
                                "Sign in again, or give the connection a valid secret."));
        desk.catalog.refuses = false;
        desk.editor.test();
        desk.editor.open(saved.id());
        assertThat(desk.editor.words().lastProblem().getValue()).isEmpty();
    }

    @Test
    void aKeyThatSomebodyElseTurnedIsSeenBesideWhatIsTyped() {
        Connection saved = desk.saved("nessie-eu");
        desk.form().siteProperty().set("aws-eu");
        desk.book.allow(saved.id(), "CHG-1042", Optional.empty(), "bob");
        desk.editor.readAgain();
        assertThat(desk.form().permission().getValue()).isInstanceOf(Permission.Allowed.class);
        assertThat(desk.form().siteProperty().get()).isEqualTo("aws-eu");
    }

    @Test
    void whatIsAskedSaysInWhichEnvironment() {
        Connection saved = desk.saved("nessie-eu");
        desk.form().environmentProperty().set(Environment.PROD);
        assertThat(desk.editor.words().environment().getValue()).contains(Environment.PROD);
        assertThat(desk.access.connection().getValue()).isEmpty();
        desk.editor.key().allow();
        assertThat(desk.access.connection().getValue()).contains(saved);
        desk.editor.remove();
        assertThat(desk.removal.connection().getValue()).contains(saved);
        desk.removal.cancel();
        assertThat(desk.removal.connection().getValue()).isEmpty();
    }

    @Test
    void aReadingThatWasAskedForAsksForThePassphraseFirstAndGoesOnWithoutIt() {
        desk.keychain.unavailable("There is no keychain.");
        desk.file.unlock("correct horse battery".toCharArray());
        Connection saved = desk.saved("nessie-eu");
        List<String> read = new ArrayList<>();
        desk.vault.beforeReading(List.of(saved), () -> read.add("unlocked already"));
        desk.file.lock();
        desk.vault.beforeReading(List.of(saved), () -> read.add("not unlocked"));
        assertThat(read).containsExactly("unlocked already");
        assertThat(desk.vault.words().getValue())
                .isEqualTo("The secret of nessie-eu is kept there.");
        desk.vault.cancel();
        desk.vault.beforeReading(List.of(saved), () -> read.add("unlocked now"));
        desk.vault.passphraseProperty().set("correct horse battery");
        desk.vault.goOn();
        assertThat(read).containsExactly("unlocked already", "not unlocked", "unlocked now");
    }

    @Test
    void aLockedVaultIsUnlockedBeforeItsSecretIsSaved() {
        desk.keychain.unavailable("There is no keychain.");
        desk.file.unlock("correct horse battery".toCharArray());
        desk.saved("nessie-eu");
        desk.file.lock();
        desk.fillNew("polaris-eu");
        desk.editor.save();
        assertThat(desk.connections.find("polaris-eu")).isEmpty();
        desk.vault.passphraseProperty().set("wrong horse");
        desk.vault.goOn();
        assertThat(desk.vault.problem().getValue())
                .hasValueSatisfying(
                        problem -> assertThat(problem.title()).isEqualTo("Wrong passphrase"));
        desk.vault.passphraseProperty().set("correct horse battery");
        desk.vault.goOn();
        assertThat(desk.connections.find("polaris-eu")).isPresent();
    }

    @Test
    void savingIsAllowedAfterAFailedTestAndWarned() {
        desk.catalog.refuses = true;
        desk.fillNew("nessie-eu");
        desk.editor.test();
        assertThat(desk.editor.words().warning().getValue())
                .isEqualTo("Saves although the test failed.");
        desk.editor.save();
        assertThat(desk.connections.find("nessie-eu")).isPresent();
    }

    @Test
    void whatIsNotSavedIsAskedAboutBeforeTheEditorCloses() {
        desk.saved("nessie-eu");
        desk.form().siteProperty().set("aws-eu");
        desk.editor.leave();
        assertThat(desk.editor.unsaved().asked().getValue()).isTrue();
        assertThat(desk.editor.status().get()).isEqualTo(new Status.Editing());
        desk.editor.unsaved().stay();
        assertThat(desk.form().siteProperty().get()).isEqualTo("aws-eu");
        desk.editor.leave();
        desk.editor.unsaved().discard();
        assertThat(desk.editor.status().get()).isEqualTo(new Status.Closed());
        assertThat(desk.load("nessie-eu").site()).isEmpty();
    }

    @Test
    void savingWhenAskedGoesWhereThePersonWantedToGo() {
        Connection first = desk.saved("first");
        desk.saved("second");
        desk.form().siteProperty().set("aws-eu");
        desk.editor.choose(first);
        desk.editor.save();
        assertThat(desk.load("second").site()).isEqualTo("aws-eu");
        assertThat(desk.form().original()).map(Connection::name).contains("first");
        assertThat(desk.editor.unsaved().asked().getValue()).isFalse();
    }

    @Test
    void aSlowWorkspaceNeverBlocksAndSavesOnce() {
        desk.fillNew("nessie-eu");
        desk.slow = true;
        desk.editor.save();
        desk.editor.save();
        assertThat(desk.editor.status().get()).isEqualTo(new Status.Saving());
        assertThat(desk.waiting).hasSizeLessThanOrEqualTo(2);
        desk.proceed();
        assertThat(desk.connections.findAll()).hasSize(1);
    }

    @Test
    void everySavedConnectionIsTold() {
        List<String> told = new ArrayList<>();
        desk.editor.onSaved(connection -> told.add(connection.name()));
        desk.saved("nessie-eu");
        assertThat(told).containsExactly("nessie-eu");
    }

    @Test
    void theListIsGroupedByKindAndShowsHowEachDid() {
        desk.saved("nessie-eu");
        desk.editor.test();
        assertThat(desk.editor.list().rows().get().getFirst())
                .isEqualTo(new ConnectionRow.Group("Table catalogs"));
        assertThat(desk.editor.list().rows().get().getLast())
                .isInstanceOfSatisfying(
                        ConnectionRow.Item.class,
                        item ->
                                assertThat(item.outcome())
                                        .isEqualTo(new Outcome.Answered(Desk.NOW)));
        assertThat(desk.editor.words().lastSuccess().getValue()).isEqualTo("Last success 14:32:00");
    }

    @Test
    void allowingNeedsAReasonAndIsAudited() {
        desk.saved("nessie-eu");
        desk.editor.key().allow();
        assertThat(desk.access.canAllow().getValue()).isFalse();
        desk.access.reasonProperty().set("CHG-1042");
        desk.access.allow();
        assertThat(desk.load("nessie-eu").permission().allowsChangesAt(Desk.NOW)).isTrue();
        assertThat(desk.access.words(desk.form().permission().getValue()))
                .isEqualTo("Actions allowed until 17 Mar 2026 22:32:00 UTC: CHG-1042");
        int before = desk.audit.findLatest(100).size();
        desk.editor.key().revoke();
        assertThat(desk.load("nessie-eu").permission()).isEqualTo(new Permission.ReadOnly());
        assertThat(desk.audit.findLatest(100)).hasSizeGreaterThan(before);
    }

    @Test
    void removingSaysWhatGoesWithIt() {
        Connection saved = desk.saved("nessie-eu");
        desk.editor.remove();
        assertThat(desk.removal.state().get())
                .isInstanceOfSatisfying(
                        ConnectionRemoval.State.Asking.class,
                        asking ->
                                assertThat(asking.goes())
                                        .contains("1 stored secret.", "1 open tab: sales.orders."));
        desk.removal.remove();
        assertThat(desk.connections.findAll()).isEmpty();
        assertThat(desk.keychain.find(new SecretKey(saved.id(), "password")))
                .isEqualTo(Optional.empty());
    }

    @Test
    void removingCallsWhatIsKnownByItsOwnName() {
        Connection saved = desk.saved("events");
        desk.topics.replace(
                saved.id(),
                List.of(
                        new TopicState(
                                saved.id(),
                                "crm.contacts",
                                Optional.empty(),
                                TopicState.Purpose.DATA,
                                new TopicState.Partitions(1, 1, 0, 0),
                                Desk.NOW,
                                "test")));
        desk.editor.remove();
        assertThat(desk.removal.state().get())
                .isInstanceOfSatisfying(
                        ConnectionRemoval.State.Asking.class,
                        asking ->
                                assertThat(asking.goes())
                                        .contains("What is known of 1 topic, with its history."));
    }

    @Test
    void anotherDialogOpensOnlyAfterTheQuestionAboutUnsavedChanges() {
        desk.saved("nessie-eu");
        List<String> opened = new ArrayList<>();
        desk.form().siteProperty().set("aws-eu");
        desk.editor.leaveFor(() -> opened.add("import"));
        assertThat(opened).isEmpty();
        desk.editor.unsaved().discard();
        assertThat(opened).containsExactly("import");
        assertThat(desk.editor.form().get()).isEmpty();
    }

    @Test
    void aConnectionIsTestedFromOutsideInTheEditorThatShowsTheSteps() {
        Connection saved = desk.saved("nessie-eu");
        desk.editor.leave();
        new ConnectionActions(desk.editor, _ -> {}).test(saved);
        assertThat(desk.editor.form().get().flatMap(ConnectionForm::original)).contains(saved);
        assertThat(desk.test.words().getValue().headline()).isEqualTo("Test passed");
    }

    @Test
    void theFirstKeyIsTurnedFromOutsideWithoutTheEditor() {
        Connection saved = desk.saved("nessie-eu");
        desk.editor.leave();
        List<Connection> changed = new ArrayList<>();
        ConnectionActions actions = new ConnectionActions(desk.editor, changed::add);
        actions.allow(saved);
        desk.access.reasonProperty().set("CHG-1042");
        desk.access.allow();
        assertThat(actions.isAllowed(changed.getLast())).isTrue();
        actions.revoke(changed.getLast());
        assertThat(actions.isAllowed(changed.getLast())).isFalse();
        actions.remove(saved);
        desk.removal.remove();
        assertThat(desk.connections.find("nessie-eu")).isEmpty();
        assertThat(changed).hasSize(3);
        assertThat(desk.editor.status().get()).isEqualTo(new Status.Closed());
    }
}
