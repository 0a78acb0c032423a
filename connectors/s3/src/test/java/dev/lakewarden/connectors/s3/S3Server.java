package dev.lakewarden.connectors.s3;

import dev.lakewarden.connectors.probe.Certificates;

import org.gaul.s3proxy.AccessGrant;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

import software.amazon.awssdk.services.s3.model.Bucket;
import software.amazon.awssdk.services.s3.model.ListBucketsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * An S3-compatible server in this process on free ports of 127.0.0.1, one with TLS and one without.
 * It checks every signature against the key's secret. Mallory's signature is good and gets her
 * nothing.
 */
public final class S3Server {
    public static final String KEY = "AKIALAKE";
    public static final String SECRET = "lake-secret/with+signs=";
    static final String MALLORYS_KEY = "AKIAMALLORY";
    static final String MALLORYS_SECRET = "mallory-secret-key";

    /** Eve may look into every bucket and not ask which ones there are. */
    static final String EVES_KEY = "AKIAEVE";

    static final String EVES_SECRET = "eve-secret-key";
    public static final String BUCKET = "lake-dev";

    /** Under test is what a client tells its log; the server tells its own everything. */
    private static final Logger OWN_LOG = Logger.getLogger("org.gaul");

    private final S3Proxy proxy;
    private final BlobStore store;

    private S3Server(S3Proxy proxy, BlobStore store) {
        this.proxy = proxy;
        this.store = store;
    }

    public static S3Server start(Path directory) throws Exception {
        OWN_LOG.setLevel(Level.WARNING);
        Path keyStore = Certificates.forLocalhost(directory);
        Path data = Files.createDirectory(directory.resolve("data"));
        BlobStore store = new FilesystemNio2BlobStore(data.toString());
        store.createContainer(BUCKET);
        S3Proxy proxy =
                S3Proxy.builder()
                        .blobStore(store)
                        .endpoint(URI.create("http://127.0.0.1:0"))
                        .secureEndpoint(URI.create("https://127.0.0.1:0"))
                        .keyStore(keyStore.toString(), Certificates.PASSWORD)
                        .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
                        .ignoreUnknownHeaders(true)
                        .build();
        Map<String, AccessGrant> byKey =
                Map.of(
                        KEY,
                        new AccessGrant(SECRET, store),
                        EVES_KEY,
                        new AccessGrant(EVES_SECRET, new Unlisted(store)),
                        MALLORYS_KEY,
                        new AccessGrant(MALLORYS_SECRET, new Forbidden(store)));
        proxy.setBlobStoreLocator((key, _, _) -> byKey.get(key));
        proxy.start();
        return new S3Server(proxy, store);
    }

    public int port() {
        return proxy.getPort();
    }

    String http() {
        return "http://127.0.0.1:" + proxy.getPort();
    }

    String https() {
        return "https://127.0.0.1:" + proxy.getSecurePort();
    }

    /** As another client of the same store does. */
    void create(String bucket) {
        store.createContainer(bucket);
    }

    void delete(String bucket) {
        store.deleteContainer(bucket);
    }

    Set<String> buckets() {
        return store.list().buckets().stream().map(Bucket::name).collect(Collectors.toSet());
    }

    public void stop() throws Exception {
        proxy.stop();
    }

    private static final class Unlisted extends ForwardingBlobStore {
        Unlisted(BlobStore store) {
            super(store);
        }

        @Override
        public ListBucketsResponse list() {
            throw S3Exceptions.fromStatusCode(403);
        }
    }

    private static final class Forbidden extends ForwardingBlobStore {
        Forbidden(BlobStore store) {
            super(store);
        }

        @Override
        public ListBucketsResponse list() {
            throw S3Exceptions.fromStatusCode(403);
        }

        @Override
        public ListObjectsV2Response list(ListObjectsV2Request request) {
            throw S3Exceptions.fromStatusCode(403);
        }
    }
}
