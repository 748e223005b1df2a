// keylift:ignore-file because the passwords below are samples, filled at run time, and open nothing.
// Configuration of web frameworks, API clients, build servers and pipelines.
import { describeFormat } from '../checkFormat';

describeFormat('wp-config.php', {
  path: 'wp-config.php',
  found: ["<?php\ndefine( 'DB_NAME', 'shop' );\ndefine( 'DB_USER', 'app' );\ndefine( 'DB_PASSWORD', '«{{password:14}}»' );\n", "define('AUTH_KEY',         '«{{set:A-Za-z0-9!@#%^&*()+=|:;,.?/~-:64}}»');\n"],
  clean: ["define( 'DB_PASSWORD', getenv('DB_PASSWORD') );\ndefine('AUTH_KEY', 'put your unique phrase here');\n"],
});
describeFormat('web.config', {
  path: 'web.config',
  found: [
    '<appSettings><add key="SmtpPassword" value="«{{password:14}}»"/></appSettings>\n',
    '<connectionStrings><add name="Shop" connectionString="Server=db;Database=shop;User Id=app;Password=«{{alnum:14}}»;" /></connectionStrings>\n',
    '<machineKey validationKey="«{{HEX:128}}»" decryptionKey="«{{HEX:64}}»" validation="SHA1" decryption="AES" />\n',
    '<network host="smtp.acme.internal" userName="mailer" password="«{{password:14}}»" />\n',
    '<identity impersonate="true" userName="ACME\\svc" password="«{{password:14}}»" />\n',
  ],
  clean: ['<machineKey validationKey="AutoGenerate,IsolateApps" decryptionKey="AutoGenerate,IsolateApps" />\n', '<connectionStrings><add name="Shop" connectionString="Server=db;Database=shop;Integrated Security=True" /></connectionStrings>\n'],
});
describeFormat('appsettings.json', {
  path: 'appsettings.json',
  found: ['{"ConnectionStrings":{"Shop":"Server=db;Database=shop;User Id=app;Password=«{{alnum:14}}»;"},"Jwt":{"Key":"«{{alnum:40}}»"}}'],
  clean: ['{"ConnectionStrings":{"Shop":"Server=db;Database=shop;Trusted_Connection=True"}}'],
});
describeFormat('Rails master.key', {
  path: 'config/master.key',
  found: ['«{{hex:32}}»', '«{{hex:32}}»\n'],
  clean: ['\n'],
});
describeFormat('Rails environment key', {
  path: 'config/credentials/production.key',
  found: ['«{{hex:32}}»\n'],
  clean: ['\n'],
});
describeFormat('Rails credentials.yml.enc', {
  path: 'config/credentials.yml.enc',
  found: [],
  clean: ['{{base64:300}}--{{base64:16}}--{{base64pad:24}}\n'],
});
describeFormat('Rails secrets.yml', {
  path: 'config/secrets.yml',
  found: ['production:\n  secret_key_base: «{{hex:128}}»\n'],
  clean: ['production:\n  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>\n'],
});
describeFormat('Rails database.yml', {
  path: 'config/database.yml',
  found: ['production:\n  adapter: postgresql\n  username: app\n  password: «{{password:14}}»\n'],
  clean: ["production:\n  adapter: postgresql\n  username: app\n  password: <%= ENV['DB_PASSWORD'] %>\n"],
});
describeFormat('Postman environment', {
  path: 'acme.postman_environment.json',
  found: ['{"values":[{"key":"apiKey","value":"«{{alnum:32}}»","type":"secret","enabled":true}]}', '{"values":[{\n\t"key": "access_token",\n\t"value": "«{{alnum:40}}»",\n\t"enabled": true\n}]}'],
  clean: ['{"values":[{"key":"apiKey","value":"","type":"secret","enabled":true},{"key":"token","value":"{{ token }}"}]}'],
});
describeFormat('Postman collection', {
  path: 'acme.postman_collection.json',
  found: [
    '{"item":[{"request":{"header":[{"key":"X-Api-Key","value":"«{{alnum:32}}»"}]}}]}',
    '{"auth":{"type":"basic","basic":[{"key":"password","value":"«{{password:14}}»","type":"string"},{"key":"username","value":"ci","type":"string"}]}}',
    '{"auth":{"type":"bearer","bearer":[{"key":"token","value":"«{{alnum:40}}»","type":"string"}]}}',
    '{"auth":{"type":"apikey","apikey":[{"key":"key","value":"X-Acme"},{"key":"value","value":"«{{alnum:32}}»","type":"string"}]}}',
  ],
  clean: ['{"auth":{"type":"bearer","bearer":[{"key":"token","value":"{{ token }}","type":"string"}]}}'],
});
describeFormat('.http files', {
  path: 'api/orders.http',
  found: ['@token = «{{alnum:40}}»\n\nGET https://api.acme.internal/orders\nAuthorization: Bearer {{ token }}\n', 'GET https://api.acme.internal/orders\nX-Api-Key: «{{alnum:32}}»\n', 'POST https://api.acme.internal/login\nContent-Type: application/json\n\n{"user":"ada","password":"«{{password:14}}»"}\n', 'GET https://api.acme.internal/orders\nAuthorization: Basic ada «{{password:14}}»\n', '@password=«{{password:14}}»\n'],
  clean: ['@host = api.acme.internal\n\nGET https://{{ host }}/orders\nAuthorization: Bearer {{ token }}\nAccept: application/json\n'],
});
describeFormat('.rest files', {
  path: 'api/orders.rest',
  found: ['@api-key = «{{alnum:32}}»\n\nGET https://api.acme.internal/orders\nAuthorization: Bearer «{{alnum:40}}»\n'],
  clean: ['GET https://api.acme.internal/orders\nAccept: application/json\n'],
});
describeFormat('Jenkins credentials.xml', {
  path: 'credentials.xml',
  found: ['<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl><username>ci</username><password>«{{password:16}}»</password></com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>\n'],
  clean: ['<username>ci</username><password>{AQAAABAAAAAQ{{base64pad:44}}}</password>\n'],
});
describeFormat('Jasypt values', {
  path: 'application.properties',
  found: ['spring.datasource.password=«{{password:16}}»\n'],
  clean: ['spring.datasource.password=ENC({{base64pad:44}})\n', 'spring.datasource.password=${DB_PASSWORD}\n'],
});
describeFormat('.env variants', {
  path: 'config/.env.production.local',
  found: ["DB_PASSWORD=«{{password:16}}»\nAPI_KEY='«{{alnum:32}}»'\nexport SESSION_SECRET=\"«{{alnum:40}}»\"\n"],
  clean: ['DB_PASSWORD=\nAPI_KEY=${API_KEY}\nDB_USER=app\n'],
});
describeFormat('GitHub workflow', {
  path: '.github/workflows/deploy.yml',
  found: ['jobs:\n  deploy:\n    env:\n      DEPLOY_TOKEN: «{{alnum:40}}»\n'],
  clean: ['jobs:\n  deploy:\n    env:\n      DEPLOY_TOKEN: ${{ secrets.DEPLOY_TOKEN }}\n'],
});
describeFormat('GitLab pipeline', {
  path: '.gitlab-ci.yml',
  found: ['variables:\n  DB_PASSWORD: "«{{password:16}}»"\n'],
  clean: ['variables:\n  DB_PASSWORD: $CI_DB_PASSWORD\n'],
});
describeFormat('Travis pipeline', {
  path: '.travis.yml',
  found: ['env:\n  - API_TOKEN=«{{alnum:40}}»\n'],
  clean: ['env:\n  global:\n    - secure: "{{base64:300}}="\ndeploy:\n  api_key:\n    secure: {{base64:300}}=\n'],
});
describeFormat('Jenkinsfile', {
  path: 'Jenkinsfile',
  found: ["pipeline { environment { DB_PASSWORD = '«{{password:16}}»' } }\n"],
  clean: ["pipeline { environment { DB_PASSWORD = credentials('db-password') } }\n"],
});
