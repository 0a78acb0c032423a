package dev.lakewarden.store.secrets;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.secrets.PassphraseVault;
import dev.lakewarden.governance.secrets.SecretKey;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps secrets in one file: AES-256-GCM under a key that Argon2id derives from a passphrase. There
 * is no other key. Every question reads the file anew, since another process may have written it.
 */
public final class EncryptedFileVault implements PassphraseVault {
    public static final int SHORTEST_PASSPHRASE = 12;

    static final String TITLE = "vault file";

    private final PrivateFile file;
    private final Optional<Supplier<char[]>> automatic;
    private @Nullable VaultKey key;

    /** A person unlocks it. */
    public EncryptedFileVault(Path file) {
        this.file = new PrivateFile(file);
        this.automatic = Optional.empty();
    }

    /** It unlocks itself at the first need, with what {@code passphrase} reads then. */
    public EncryptedFileVault(Path file, Supplier<char[]> passphrase) {
        this.file = new PrivateFile(file);
        this.automatic = Optional.of(passphrase);
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public boolean keeps() {
        return true;
    }

    @Override
    public synchronized boolean isLocked() {
        return key == null && automatic.isEmpty();
    }

    @Override
    public boolean exists() {
        return file.exists();
    }

    @Override
    public synchronized void unlock(char[] passphrase) {
        Optional<SealedFile> sealed = read();
        if (sealed.isPresent()) {
            keep(openedBy(passphrase, sealed.get()));
        } else {
            create(passphrase);
        }
    }

    @Override
    public synchronized void lock() {
        if (key != null) {
            key.close();
            key = null;
        }
    }

    @Override
    public synchronized void changePassphrase(char[] old, char[] fresh) {
        refuseIfShort(fresh);
        inTurn(
                () -> {
                    Optional<SealedFile> sealed = read();
                    if (sealed.isEmpty()) {
                        throw new ConnectorException(
                                new Failure.Missing(TITLE, "There is no vault file yet."));
                    }
                    try (VaultKey oldKey = openedBy(old, sealed.get());
                            VaultEntries entries = entries(sealed.get(), oldKey)) {
                        write(fresh, entries);
                    }
                });
    }

    @Override
    public synchronized Optional<char[]> find(SecretKey secret) {
        if (!file.exists()) {
            return Optional.empty();
        }
        VaultKey open = unlocked();
        Optional<SealedFile> sealed = read();
        if (sealed.isEmpty()) {
            return Optional.empty();
        }
        try (VaultEntries entries = entries(sealed.get(), open)) {
            return entries.find(secret);
        }
    }

    @Override
    public synchronized void store(SecretKey secret, char[] value) {
        change(entries -> entries.put(secret, value));
    }

    @Override
    public synchronized void remove(SecretKey secret) {
        if (file.exists()) {
            change(entries -> entries.remove(secret));
        }
    }

    private void change(Consumer<VaultEntries> how) {
        VaultKey open = unlocked();
        inTurn(
                () -> {
                    Optional<SealedFile> sealed = read();
                    try (VaultEntries entries =
                            sealed.map(it -> entries(it, open)).orElseGet(VaultEntries::new)) {
                        how.accept(entries);
                        VaultHeader next = open.header().next();
                        file.replace(SealedFile.write(next, open, entries));
                    }
                });
    }

    private VaultKey unlocked() {
        if (key == null) {
            char[] passphrase = automatic.orElseThrow(this::locked).get();
            try {
                unlock(passphrase);
            } catch (ConnectorException e) {
                // Nobody is at a dialog that could ask again.
                throw LockedVault.isAboutThePassphrase(e) ? told(e) : e;
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }
        VaultKey open = key;
        if (open == null) {
            throw locked();
        }
        return open;
    }

    private ConnectorException locked() {
        return exists() ? LockedVault.refusal() : LockedVault.noneYet();
    }

    private ConnectorException told(ConnectorException why) {
        return exists() ? LockedVault.staysLocked(why) : LockedVault.isNotMade(why);
    }

    private void create(char[] passphrase) {
        refuseIfShort(passphrase);
        inTurn(
                () -> {
                    Optional<SealedFile> meanwhile = read();
                    if (meanwhile.isPresent()) {
                        keep(openedBy(passphrase, meanwhile.get()));
                        return;
                    }
                    try (VaultEntries nothing = new VaultEntries()) {
                        write(passphrase, nothing);
                    }
                });
    }

    /** Under a new salt and therefore a new key, which is kept once the file is written. */
    private void write(char[] passphrase, VaultEntries entries) throws IOException {
        VaultHeader header = VaultHeader.fresh();
        VaultKey fresh = VaultKey.derive(passphrase, header);
        file.replace(SealedFile.write(header, fresh, entries));
        keep(fresh);
    }

    private void keep(VaultKey fresh) {
        lock();
        key = fresh;
    }

    private static VaultKey openedBy(char[] passphrase, SealedFile sealed) {
        VaultKey candidate = VaultKey.derive(passphrase, sealed.header());
        Optional<VaultEntries> entries = sealed.open(candidate);
        entries.ifPresent(VaultEntries::close);
        if (entries.isEmpty()) {
            candidate.close();
            throw new ConnectorException(
                    new Failure.Unauthenticated(TITLE, "This is not the vault's passphrase."));
        }
        return candidate;
    }

    private VaultEntries entries(SealedFile sealed, VaultKey open) {
        if (!open.isFor(sealed.header())) {
            lock();
            throw new ConnectorException(
                    new Failure.Refused(
                            TITLE,
                            "The vault's passphrase was changed elsewhere: unlock it with the new"
                                    + " one."));
        }
        return sealed.open(open).orElseThrow(this::damaged);
    }

    private Optional<SealedFile> read() {
        try {
            Optional<byte[]> bytes = file.read();
            return bytes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(SealedFile.parse(bytes.get()).orElseThrow(this::damaged));
        } catch (IOException e) {
            throw new ConnectorException(new Failure.Corrupt(TITLE, file + " cannot be read."), e);
        }
    }

    private ConnectorException damaged() {
        return new ConnectorException(
                new Failure.Corrupt(
                        TITLE,
                        file
                                + " is damaged or was altered; put a copy of it back, or move it"
                                + " away and give the secrets again."));
    }

    private void inTurn(PrivateFile.Turn turn) {
        try {
            file.inTurn(turn);
        } catch (IOException | OverlappingFileLockException e) {
            throw new ConnectorException(
                    new Failure.Refused(
                            TITLE,
                            file
                                    + " could not be written; what was meant to be stored is not"
                                    + " stored for certain."),
                    e);
        }
    }

    private static void refuseIfShort(char[] passphrase) {
        if (passphrase.length < SHORTEST_PASSPHRASE) {
            throw new ConnectorException(
                    new Failure.Invalid(
                            TITLE,
                            "A passphrase has at least "
                                    + SHORTEST_PASSPHRASE
                                    + " characters; several words are easiest to remember."));
        }
    }
}
