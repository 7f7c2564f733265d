package org.localreuse.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.regex.Pattern;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.shared.JenaException;
import org.jspecify.annotations.Nullable;

/** A link that passes on whatever reads and refuses whatever writes, and everything once it is closed. */
final class ReadOnlyLink implements InvocationHandler {

    private static final Pattern WRITES = Pattern.compile("(update|newUpdate|load|put|delete|clear).*");

    private final RDFLink link;
    private volatile boolean closed;

    private ReadOnlyLink(RDFLink link) {
        this.link = link;
    }

    static RDFLink of(RDFLink link) {
        return (RDFLink) Proxy.newProxyInstance(
                RDFLink.class.getClassLoader(), new Class<?>[] {RDFLink.class}, new ReadOnlyLink(link));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("isClosed")) {
            return closed;
        }
        if (method.getName().equals("close")) {
            closed = true;
            link.close();
            return null;
        }
        if (closed) {
            throw new JenaException("This link has been closed: its work is done");
        }
        if (WRITES.matcher(method.getName()).matches()) {
            throw new UnsupportedOperationException("The published store is read only here");
        }
        try {
            return method.invoke(link, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
