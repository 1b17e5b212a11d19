import { memoryStore } from '@/lib/store/memory-store';
import { contractSource, CONTRACT_VINTAGE } from './contract-source';
import { storeContract } from './store-contract';

storeContract(async () => {
  const { contents } = await contractSource();
  return memoryStore(CONTRACT_VINTAGE, contents);
});
