// A small set of response data.
import type { RespondData } from '../../../src/respond';

export const data: RespondData = {
  categories: {
    default: {
      leaks: ['It leaks.'],
      audit: ['Look at logs.'],
      revoke: ['Make a new one.', 'Delete the old one.'],
    },
    email: { audit: ['Look at sent mail.'] },
  },
  providers: {
    acme: {
      name: 'Acme',
      website: 'https://acme.example',
      category: 'email',
      respond: {
        manage: 'https://acme.example/keys',
        risks: ['It sends mail.'],
        practices: ['Lock it away.'],
      },
      rules: {
        'acme-key': {
          name: 'Acme Key',
          description: 'Opens the workshop.',
          docs: 'https://acme.example/docs',
          respond: { risks: ['It opens the door.'] },
        },
        'acme-id': { name: 'Acme Id', description: 'Names the workshop.' },
      },
    },
  },
};
