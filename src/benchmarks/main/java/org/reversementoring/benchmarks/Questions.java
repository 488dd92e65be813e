package org.reversementoring.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** What a database is asked, word for word. Not safe for use by several threads. */
final class Questions implements QueryExecutionListener {
    private final List<Question> asked = new ArrayList<>();

    /** A statement with what stands for its question marks, by their places. */
    record Question(String sql, Map<Integer, Object> parameters) {

        /**
         * Asks again, with nothing around it.
         *
         * @return something of every value of the answer
         */
        int answer(Connection connection) throws SQLException {
            int seen = 0;
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Map.Entry<Integer, Object> parameter : parameters.entrySet()) {
                    statement.setObject(parameter.getKey(), parameter.getValue());
                }
                try (ResultSet row = statement.executeQuery()) {
                    int columns = row.getMetaData().getColumnCount();
                    while (row.next()) {
                        for (int column = 1; column <= columns; column++) {
                            seen += row.getObject(column) == null ? 0 : 1;
                        }
                    }
                }
            }
            return seen;
        }
    }

    /** The same database, where everything that it is asked is noticed here. */
    DataSource at(DataSource source) {
        return ProxyDataSourceBuilder.create(source).listener(this).build();
    }

    /** All that is asked meanwhile, the first question first. */
    List<Question> during(Runnable work) {
        asked.clear();
        work.run();
        return List.copyOf(asked);
    }

    /** Asks all of them again on one connection. */
    static int answers(Collection<Question> questions, DataSource source) {
        try (Connection connection = source.getConnection()) {
            int seen = 0;
            for (Question question : questions) {
                seen += question.answer(connection);
            }
            return seen;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Noticed when it has been answered.
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        for (QueryInfo query : queries) {
            for (List<ParameterSetOperation> parameters : query.getParametersList()) {
                asked.add(new Question(query.getQuery(), values(parameters)));
            }
        }
    }

    private static Map<Integer, Object> values(List<ParameterSetOperation> parameters) {
        Map<Integer, Object> values = new TreeMap<>();
        for (ParameterSetOperation parameter : parameters) {
            boolean none = ParameterSetOperation.isSetNullParameterOperation(parameter);
            values.put((Integer) parameter.getArgs()[0], none ? null : parameter.getArgs()[1]);
        }
        return values;
    }
}
